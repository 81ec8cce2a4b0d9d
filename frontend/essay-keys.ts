/** What the keys do in an essay, and what the buttons above it do. */
import { baseKeymap, chainCommands, setBlockType, splitBlockAs, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { Command, EditorState, Plugin } from 'prosemirror-state';
import { schema } from './essay-lines';

const { paragraph, heading, subheading, bullet, number, quotation } = schema.nodes;
const goesOn = new Set([bullet, number, quotation]);

/** Whether all that is chosen is set so. */
export function isSet(state: EditorState, tool: string): boolean {
  if (tool === 'bold') {
    const { from, to, empty } = state.selection;
    return empty
      ? !!schema.marks.bold.isInSet(state.storedMarks ?? state.selection.$from.marks())
      : state.doc.rangeHasMark(from, to, schema.marks.bold);
  }
  return state.selection.$from.parent.type === schema.nodes[tool];
}

/** A button sets the chosen lines so, and back. */
function line(tool: string): Command {
  return (state, dispatch) => setBlockType(isSet(state, tool) ? paragraph : schema.nodes[tool])(state, dispatch);
}

export const tools: Record<string, Command> = {
  heading: line('heading'),
  subheading: line('subheading'),
  bold: toggleMark(schema.marks.bold),
  bullet: line('bullet'),
  number: line('number'),
  quotation: line('quotation'),
  undo,
};

/** An empty item ends its list. */
const endList: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  return empty && goesOn.has($from.parent.type) && $from.parent.content.size === 0
    ? setBlockType(paragraph)(state, dispatch)
    : false;
};

const goOn: Command = (state, dispatch) =>
  goesOn.has(state.selection.$from.parent.type)
    ? splitBlockAs((node) => ({ type: node.type }))(state, dispatch)
    : false;

/** At the beginning of a line that is set: first it becomes a paragraph. */
const plainLine: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  return empty && $from.parentOffset === 0 && $from.parent.type !== paragraph
    ? setBlockType(paragraph)(state, dispatch)
    : false;
};

export const plugins: Plugin[] = [
  history(),
  inputRules({ rules: [textblockTypeInputRule(/^\s*[-*•–]\s$/u, bullet)] }),
  keymap({
    Enter: chainCommands(endList, goOn),
    'Shift-Enter': baseKeymap.Enter,
    Backspace: chainCommands(undoInputRule, plainLine),
    'Mod-b': tools.bold,
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Mod-Alt-0': setBlockType(paragraph),
    'Mod-Alt-1': setBlockType(heading),
    'Mod-Alt-2': setBlockType(subheading),
    'Mod-Shift-7': setBlockType(number),
    'Mod-Shift-8': setBlockType(bullet),
    'Mod-Shift-9': setBlockType(quotation),
  }),
  keymap(baseKeymap),
];
