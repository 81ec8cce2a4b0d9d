/**
 * Where an essay is written and set; see draft-saving for when it is stored. Attributes: kind (of
 * piece), target (what it belongs to), label, tools (the name of the row of buttons), tool-heading
 * and so on (what each is for), at-least and at-most (words, 0 for no limit), and the sentences
 * text-missing, text-enough and text-many with {0} for the words and {1} for those that are missing.
 * Properties: initial, and revision on which the text builds.
 */
import { EditorState, Selection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { DraftSaving, type Written } from './draft-saving';
import { isSet, plugins, tools } from './essay-keys';
import { read, written } from './essay-lines';
import { cleaned } from './essay-paste';

const WORD = /\S*[\p{L}\p{N}]\S*/gu;
const ICONS: Record<string, string> = {
  heading: 'text-h-two',
  subheading: 'text-h-three',
  bold: 'text-b',
  bullet: 'list-bullets',
  number: 'list-numbers',
  quotation: 'quotes',
  undo: 'arrow-u-up-left-bold',
};

class EssayBox extends HTMLElement {
  private state = EditorState.create({ doc: read({ text: '' }), plugins });
  private view?: EditorView;
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private readonly length = document.createElement('p');
  private readonly saving = new DraftSaving(this, () => written(this.now.doc));

  private get now(): EditorState {
    return this.view?.state ?? this.state;
  }

  set initial(text: Written) {
    // what the page holds and the server does not know yet is never overwritten
    if (this.saving.told) {
      this.show(text);
    }
  }

  set revision(number: number) {
    this.saving.base = number;
  }

  /** Another text takes the place of what stands; if something was typed meanwhile, both are kept. */
  replace(text: Written, revision: number) {
    if (!this.saving.told) {
      this.saving.send();
      return;
    }
    this.show(text);
    this.saving.base = revision;
    this.view?.focus();
  }

  connectedCallback() {
    if (!this.view) {
      this.view = this.editor();
      this.length.className = 'small num';
      this.length.setAttribute('aria-live', 'off');
      this.prepend(this.toolbar());
      this.append(this.length);
    }
    this.saving.connect();
    this.refresh();
  }

  disconnectedCallback() {
    this.saving.disconnect();
  }

  /** Resolves when everything typed is on the server's disk. */
  stored(): Promise<boolean> {
    return this.saving.stored();
  }

  private editor(): EditorView {
    const label = this.getAttribute('label') ?? '';
    return new EditorView(this, {
      state: this.state,
      attributes: {
        id: `${this.id}-text`,
        class: 'essay',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
      },
      dispatchTransaction: (change) => {
        this.view!.updateState(this.view!.state.apply(change));
        if (change.docChanged) {
          this.saving.typed();
        }
        this.refresh();
      },
      handleDOMEvents: { blur: () => void this.saving.send() },
      transformPastedHTML: cleaned,
      clipboardTextSerializer: (slice) => slice.content.textBetween(0, slice.content.size, '\n'),
    });
  }

  private show(text: Written) {
    const doc = read(text);
    const shown = EditorState.create({ doc, plugins, selection: Selection.atStart(doc) });
    if (this.view) {
      this.view.updateState(shown);
    } else {
      this.state = shown;
    }
    this.saving.shows(written(doc));
    this.refresh();
  }

  private toolbar(): HTMLElement {
    const bar = document.createElement('div');
    bar.className = 'essay-tools';
    bar.setAttribute('role', 'toolbar');
    bar.setAttribute('aria-label', this.getAttribute('tools') ?? '');
    bar.setAttribute('aria-controls', `${this.id}-text`);
    Object.keys(tools).forEach((tool) => bar.append(this.button(tool)));
    bar.addEventListener('keydown', (event) => this.move(event));
    this.buttons.values().next().value!.tabIndex = 0;
    return bar;
  }

  private button(tool: string): HTMLButtonElement {
    const button = document.createElement('button');
    const name = this.getAttribute(`tool-${tool}`) ?? tool;
    button.type = 'button';
    button.id = `${this.id}-${tool}`;
    button.title = name;
    button.tabIndex = -1;
    button.setAttribute('aria-label', name);
    button.innerHTML = `<i class="icon" aria-hidden="true"><svg><use href="assets/icons.svg#i-${ICONS[tool]}"/></svg></i>`;
    // the keyboard of a phone stays, and so does what is chosen
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      tools[tool](this.now, this.view!.dispatch);
      this.view!.focus();
    });
    this.buttons.set(tool, button);
    return button;
  }

  /** One stop of the Tab key for all; the arrows go on from there. */
  private move(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const all = [...this.buttons.values()];
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    if (step && at >= 0) {
      event.preventDefault();
      const next = all[(at + step + all.length) % all.length];
      all.forEach((button) => (button.tabIndex = button === next ? 0 : -1));
      next.focus();
    }
  }

  private refresh() {
    this.buttons.forEach((button, tool) => {
      if (tool === 'undo') {
        button.setAttribute('aria-disabled', String(!tools.undo(this.now)));
      } else {
        button.setAttribute('aria-pressed', String(isSet(this.now, tool)));
      }
    });
    this.count();
  }

  private count() {
    const text = written(this.now.doc).text;
    const words = (text.match(WORD) ?? []).length;
    const least = Number(this.getAttribute('at-least') ?? 0);
    const most = Number(this.getAttribute('at-most') ?? 0);
    const kind = words < least ? 'missing' : most > 0 && words > most ? 'many' : 'enough';
    const number = new Intl.NumberFormat(document.documentElement.lang.startsWith('en') ? 'en' : 'vi');
    this.length.dataset.state = kind === 'missing' ? 'returned' : 'done';
    this.length.textContent = (this.getAttribute(`text-${kind}`) ?? '')
      .replace('{0}', number.format(words))
      .replace('{1}', number.format(Math.max(0, least - words)));
  }
}

customElements.define('essay-box', EssayBox);
