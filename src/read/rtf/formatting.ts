/** Control words that only set how the text after them looks and where it stands. */
import type { State } from './state.ts';

type Format = (state: State, value: number | undefined) => void;

const FORMATS: Readonly<Record<string, Format>> = {
  f: (state, value) => {
    state.font = value ?? 0;
  },
  uc: (state, value) => {
    state.fallback = Math.max(0, Math.min(16, value ?? 1));
  },
  b: (state, value) => {
    state.bold = value !== 0;
  },
  v: (state, value) => {
    state.hidden = value !== 0;
  },
  deleted: (state, value) => {
    state.hidden = value !== 0;
  },
  plain: (state) => {
    state.bold = false;
    state.hidden = false;
  },
  pard: (state) => {
    Object.assign(state, { centred: false, outline: 0, style: 0, inTable: false, nesting: 0 });
  },
  qc: (state) => {
    state.centred = true;
  },
  ql: uncentre,
  qr: uncentre,
  qj: uncentre,
  s: (state, value) => {
    state.style = value ?? 0;
  },
  outlinelevel: (state, value) => {
    state.outline = (value ?? 8) + 1;
  },
  intbl: (state) => {
    state.inTable = true;
  },
  itap: (state, value) => {
    state.nesting = value ?? 0;
  },
};

/** Whether the word is one of them; the state is changed then. */
export function applyFormat(state: State, name: string, value: number | undefined): boolean {
  // a word of a file may be called «constructor»
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  format?.(state, value);
  return format !== undefined;
}

function uncentre(state: State): void {
  state.centred = false;
}
