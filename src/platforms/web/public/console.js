/** What HTML alone cannot do: keys, look-ups while typing, closing a form, copying. Everything else works without. */
import './arrange.js';

const one = (selector) => document.querySelector(selector);
const log = one('#log');
const composer = one('#composer');

/** What came last is read from its heading on: where it is taller than the room between the two bars, its top is shown. */
const showLast = () => {
  const last = log?.lastElementChild;
  if (!last) return;
  const top = one('.top')?.getBoundingClientRect().bottom ?? 0;
  const bottom = composer?.getBoundingClientRect().top ?? window.innerHeight;
  last.style.scrollMarginTop = `${top + 8}px`;
  last.scrollIntoView({ block: last.offsetHeight > bottom - top ? 'start' : 'end' });
};
showLast();

document.addEventListener('keydown', (event) => {
  const form = event.target.closest?.('form');
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && form) {
    event.preventDefault();
    form.requestSubmit();
  }
  if (event.key === 'Escape') one('#dialog')?.replaceChildren();
});

document.addEventListener('click', async (event) => {
  const button = event.target.closest('button');
  if (button?.hasAttribute('data-close')) {
    const dialog = button.closest('#dialog');
    if (dialog) dialog.replaceChildren();
    else history.back();
  }
  if (button?.hasAttribute('data-copy')) {
    await navigator.clipboard.writeText(button.previousElementSibling.textContent);
    button.textContent = button.dataset.done;
  }
  if (button?.hasAttribute('data-example') && composer) {
    composer.text.value = button.dataset.example;
    composer.text.focus();
  }
});

document.addEventListener('change', (event) => {
  if (event.target.hasAttribute('data-submit')) event.target.form.requestSubmit();
});

/** A card dropped on a column chooses that column in the card's own list and sends it: one way for mouse and keys. */
let dragged = null;
document.addEventListener('dragstart', (event) => {
  dragged = event.target.closest?.('.card') ?? null;
  dragged?.classList.add('dragged');
});
document.addEventListener('dragend', () => {
  dragged?.classList.remove('dragged');
  dragged = null;
  for (const column of document.querySelectorAll('.column.over')) column.classList.remove('over');
});
document.addEventListener('dragover', (event) => {
  const column = event.target.closest?.('.column');
  for (const other of document.querySelectorAll('.column.over'))
    if (other !== column) other.classList.remove('over');
  if (!dragged || !column || column.contains(dragged)) return;
  event.preventDefault();
  column.classList.add('over');
});
document.addEventListener('drop', (event) => {
  const column = event.target.closest?.('.column');
  const form = dragged?.querySelector('form');
  if (!column || !form) return;
  event.preventDefault();
  const option = [...form.value.options].find(({ dataset }) => dataset.column === column.dataset.column);
  if (!option) return;
  form.value.value = option.value;
  form.requestSubmit();
});

/** What a press changed shows on the board at once, and what was refused does not. */
const redrawBoard = async () => {
  const board = one('.sheet > .board');
  if (!board) return;
  const answer = await fetch(location.href);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.querySelector('.sheet > .board');
  if (!fresh) return;
  board.replaceWith(document.adoptNode(fresh));
  window.htmx.process(fresh);
};

let asked = 0;
document.addEventListener('input', async (event) => {
  const field = event.target;
  if (!field.dataset.lookup) return;
  const turn = ++asked;
  const answer = await fetch(`${field.dataset.lookup}?words=${encodeURIComponent(field.value)}`);
  if (!answer.ok || turn !== asked) return;
  const names = await answer.json();
  field.list.replaceChildren(
    ...names.map((name) => Object.assign(document.createElement('option'), { value: name })),
  );
});

const isPlain = (response) => response?.headers.get('content-type')?.startsWith('text/plain') === true;

/** The text is cleared only once it was taken; otherwise it stays and the reason is shown. */
document.addEventListener('htmx:after:request', (event) => {
  const { response, sourceElement, text } = event.detail.ctx ?? {};
  const ok = response !== undefined && response.status < 400;
  const toast = one('#toast');
  if (!ok) {
    if (toast) toast.textContent = isPlain(response) ? text : document.body.dataset.failed;
    return;
  }
  if (sourceElement === composer) composer.text.value = '';
  redrawBoard();
  if (sourceElement?.classList?.contains('edit')) one('#dialog').replaceChildren();
});
document.addEventListener('htmx:error', () => {
  const toast = one('#toast');
  if (toast) toast.textContent = document.body.dataset.failed;
});
document.addEventListener('htmx:after:swap', () => {
  const form = one('#dialog form.edit');
  if (form) form.querySelector('input:not([type=hidden]),textarea,select')?.focus();
  else showLast();
});
