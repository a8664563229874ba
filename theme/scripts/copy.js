// A button beside each entry that copies it. Without this script there is none.
(() => {
  'use strict';

  const entries = document.querySelectorAll('.references .entry, .copyable .entry');
  if (!entries.length) return;

  const status = document.createElement('p');
  status.className = 'hidden needs-script';
  status.setAttribute('role', 'status');
  document.body.append(status);

  const textOf = entry => {
    if (entry.closest('pre')) return entry.textContent + '\n';
    // That a work was retracted goes with it.
    const warning = entry.closest('.cite-this') ? null : (entry.closest('.references li') ?? document).querySelector('.reference-facts > .status, main > p > .status');
    // The number is the page's own.
    const words = entry.cloneNode(true);
    words.querySelector('.csl-left-margin')?.remove();
    return [words, warning].filter(Boolean).map(part => part.textContent.replace(/\s+/g, ' ').trim()).join(' ');
  };

  const select = entry => {
    const range = document.createRange();
    range.selectNodeContents(entry);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  };

  // The clipboard of today needs https or a file; the old command works from any page.
  const copyOldWay = text => {
    const give = event => {
      event.clipboardData.setData('text/plain', text);
      event.preventDefault();
    };
    document.addEventListener('copy', give, { once: true });
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    } finally {
      document.removeEventListener('copy', give);
    }
  };

  const copy = async entry => {
    const text = textOf(entry);
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      select(entry);
      const isCopied = copyOldWay(text);
      if (isCopied) getSelection().removeAllRanges();
      return isCopied;
    }
  };

  let number = 0;
  for (const entry of entries) {
    const item = entry.closest('.references li');
    // The bibliography counts by itself.
    if (item) number = item.value || number + 1;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy needs-script';
    button.textContent = 'Copy';
    const name = document.createElement('span');
    name.className = 'hidden';
    name.textContent = item ? ` reference ${number}` : ' ' + (entry.closest('.copyable').querySelector('summary')?.textContent ?? 'this entry');
    button.append(name);
    button.addEventListener('click', async () => {
      const isCopied = await copy(entry);
      button.firstChild.textContent = isCopied ? 'Copied' : 'Selected';
      status.textContent = isCopied ? 'Copied.' : 'The text is selected. Press Ctrl+C, or Command+C on a Mac, to copy it.';
      setTimeout(() => {
        button.firstChild.textContent = 'Copy';
        status.textContent = '';
      }, 4000);
    });
    if (item) item.querySelector('.reference-facts').append(' ', button);
    else (entry.closest('pre') ?? entry).after(' ', button);
  }
})();
