/** A question as a taker sees it: words and pictures, never HTML, and never the key. */
export type Run = { text: string; strong: boolean; emphasis: boolean } | { picture: string; alt: string };

/** Words and pictures, never HTML. */
export interface Rich {
  runs: Run[];
}

export interface Question {
  number: number;
  kind: 'ONE' | 'SEVERAL' | 'TRUE_FALSE' | 'MATCHING' | 'ORDERING' | 'SHORT' | 'NUMBER' | 'ESSAY';
  stem: Rich;
  options: Rich[];
  choices: Rich[];
  chosen: number[];
  text: string;
  marked: boolean;
  savedAt: string | null;
}

/** Whether something is chosen, matched, ordered or typed. */
export function isAnswered(question: Question): boolean {
  return question.chosen.length > 0 || question.text.trim() !== '';
}

/** What is answered, to compare. */
export function said(question: Question): string {
  return JSON.stringify([question.chosen, question.text, question.marked]);
}
