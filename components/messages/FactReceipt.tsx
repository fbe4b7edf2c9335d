import type { Message } from '../../utils/model/messages.ts';
import { ReceiptPopover } from '../insights/ReceiptPopover.tsx';

export interface FactReceiptProps {
  message: Message;
  /** The number that was clicked; null when none is open. */
  opened: string | null;
  onClose: () => void;
}

/** What a number in the letter rests on, in the language of the letter. */
export function FactReceipt({ message, opened, onClose }: FactReceiptProps) {
  const fact = message.facts.find(({ id, unboundAt }) => id === opened && unboundAt === null);
  if (!fact) return null;
  return (
    <ReceiptPopover opened onClose={onClose} said={fact.text} receipt={fact.receipt} language={message.language} />
  );
}
