import { contextBridge, ipcRenderer } from 'electron';
import { exposePlanner } from './expose-planner.ts';

exposePlanner({ contextBridge, ipcRenderer });
