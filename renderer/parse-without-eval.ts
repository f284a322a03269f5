import { z } from 'zod';

// The content security policy allows no code made at run time, by which zod would compile its parsers. This file is
// imported before any schema, because the first one built decides.
z.config({ jitless: true });
