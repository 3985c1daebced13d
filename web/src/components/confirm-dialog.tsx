import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly open: boolean;
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** One question before something that cannot be undone, in the platform's own dialog. */
export function ConfirmDialog({ open, title, text, action, onConfirm, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // With the change that it follows: a frame later, closing would take the focus from what was
  // begun in the meantime, and what is typed would be lost.
  useLayoutEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} class="dialog" aria-label={title} onClose={onClose}>
      <h2>{title}</h2>
      <p>{text}</p>
      <div class="actions">
        <button type="button" class="btn" onClick={onClose}>
          Cancel
        </button>
        <button type="button" class="btn danger" onClick={onConfirm}>
          {action}
        </button>
      </div>
    </dialog>
  );
}
