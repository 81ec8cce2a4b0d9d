/* The sign-in page: shows the password on request, counts down a wait, changes the language without
   losing what was typed, and fetches what the next page needs while somebody types. */
(() => {
  const byId = (id) => document.getElementById(id);
  const fields = ['login-username', 'login-password'];

  const reveal = (event) => {
    const input = byId('login-password');
    const shown = input.type === 'text';
    input.type = shown ? 'password' : 'text';
    event.currentTarget.setAttribute('aria-pressed', String(!shown));
  };

  const changeLanguage = async (event) => {
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    const chosen = event.currentTarget.dataset.other;
    document.cookie = `hoctap-language=${chosen}; path=/; SameSite=Lax; max-age=31536000${secure}`;
    const typed = fields.map((id) => byId(id).value);
    const answer = await fetch(location.href, { cache: 'no-store' });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.documentElement.lang = page.documentElement.lang;
    document.title = page.title;
    document.querySelector('.sign-in').replaceWith(page.querySelector('.sign-in'));
    fields.forEach((id, i) => {
      byId(id).value = typed[i];
    });
    prepare();
    byId('login-language').focus();
  };

  const countDown = (wait) => {
    const ends = performance.now() + Number(wait.textContent) * 1000;
    const tick = () => {
      const left = Math.max(0, Math.ceil((ends - performance.now()) / 1000));
      wait.textContent = String(left);
      if (left > 0) {
        setTimeout(tick, 1000);
      } else {
        byId('login-error')?.remove();
      }
    };
    tick();
  };

  const prepare = () => {
    byId('login-reveal').addEventListener('click', reveal);
    byId('login-language').addEventListener('click', changeLanguage);
    const wait = document.querySelector('[data-wait]');
    if (wait) {
      countDown(wait);
    }
  };

  // one after the other, so that they do not stand in the way of each other
  const fetchNext = async () => {
    for (const link of document.querySelectorAll('link[data-next]')) {
      await fetch(link.dataset.next, { priority: 'low' })
        .then((answer) => answer.blob())
        .catch(() => {});
    }
  };

  prepare();
  addEventListener('load', () => setTimeout(fetchNext, 200));
})();
