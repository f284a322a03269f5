import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './dialog.css';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  /** By Esc or a click beside it. */
  onClose: () => void;
  /** Without it the dialog leaves only by its buttons. */
  isDismissable?: boolean;
  /** `alertdialog` where an answer is needed before anything else. */
  role?: 'dialog' | 'alertdialog';
  width?: 'narrow' | 'medium' | 'wide';
  /** Buttons at the foot, the primary one last. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A question or a form over the window. Never shown for a solve. */
export function Dialog({
  title,
  isOpen,
  onClose,
  isDismissable = true,
  role = 'dialog',
  width = 'medium',
  actions,
  children,
}: DialogProps) {
  return (
    <ModalOverlay
      className="dialog-overlay"
      isOpen={isOpen}
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={!isDismissable}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`dialog-modal dialog-${width}`}>
        <AriaDialog className="dialog" role={role}>
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          <div className="dialog-body">{children}</div>
          {actions === undefined ? null : <div className="dialog-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
