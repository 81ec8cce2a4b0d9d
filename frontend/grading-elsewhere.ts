/** Where a key of the grader's desk means something else: fields and dialogs. */
export const TYPING =
  'input, textarea, select, [contenteditable], vaadin-text-area, vaadin-text-field, dialog';
export const DIALOG =
  'vaadin-dialog, vaadin-dialog-overlay, vaadin-confirm-dialog, vaadin-confirm-dialog-overlay';
