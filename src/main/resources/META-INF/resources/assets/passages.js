// Two texts side by side: J and K, clicks and buttons go from passage to passage in both at once.
class TextPair extends HTMLElement {
  #now = 1;

  #keys = event => {
    const typing = event.composedPath()[0]?.closest?.('input, textarea, select, [contenteditable]');
    if (typing || event.ctrlKey || event.altKey || event.metaKey) return;
    const by = { j: 1, k: -1 }[event.key.toLowerCase()];
    if (by) {
      event.preventDefault();
      this.go(this.#now + by);
    } else if (event.key === 'Enter' && event.target.matches?.('mark[data-n]')) {
      this.go(Number(event.target.dataset.n));
    }
  };

  #clicks = event => {
    if (event.target.closest?.('[data-whole]')) {
      event.target.closest('[data-whole]').setAttribute('aria-pressed', this.classList.toggle('whole'));
      return;
    }
    const target = event.target.closest?.('[data-go], text-pair mark[data-n]');
    if (!target) return;
    const { go, n } = target.dataset;
    if (go === 'next') this.go(this.#now + 1);
    else if (go === 'back') this.go(this.#now - 1);
    else this.go(Number(go ?? n));
  };

  connectedCallback() {
    document.addEventListener('keydown', this.#keys);
    document.addEventListener('click', this.#clicks);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#keys);
    document.removeEventListener('click', this.#clicks);
  }

  /** Goes to a passage by its number; beyond the last comes the first again. */
  go(n) {
    const count = Number(this.getAttribute('count'));
    if (!count) return;
    this.#now = ((n - 1 + count) % count) + 1;
    const now = String(this.#now);
    for (const mark of this.querySelectorAll('mark[data-n]')) {
      mark.classList.toggle('current', mark.dataset.n === now);
    }
    for (const card of this.querySelectorAll('.pair-card')) card.hidden = card.dataset.n !== now;
    const label = this.querySelector('.pair-now');
    if (label) label.textContent = label.dataset.text.replace('{0}', now);
    for (const pane of this.querySelectorAll('.text-pane')) {
      const mark = pane.querySelector(`mark[data-n="${now}"]`);
      if (mark) pane.scrollTo({ top: mark.offsetTop - pane.clientHeight / 4, behavior: 'smooth' });
    }
  }
}

if (!customElements.get('text-pair')) customElements.define('text-pair', TextPair);
