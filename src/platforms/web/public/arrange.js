/** Pictures whose people can be moved: by dragging, or with the arrow keys. What moved is sent a moment later. */

/** Units of the picture that an arrow key moves. */
const STEP = 8;
/** Milliseconds without a further move after which it is sent. */
const REST_MS = 500;

/** The image becomes part of the page, so that one can take hold of it; what it shows stays the same. */
const unfold = (figure) => {
  const image = figure.querySelector('img');
  const bytes = Uint8Array.from(atob(image.src.slice(image.src.indexOf(',') + 1)), (sign) =>
    sign.charCodeAt(0),
  );
  const parsed = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'image/svg+xml');
  const svg = document.importNode(parsed.documentElement, true);
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', image.alt);
  image.replaceWith(svg);
  return svg;
};

const placeOf = (person) => {
  const { e, f } = person.transform.baseVal.consolidate().matrix;
  return { x: e, y: f };
};

/** Of a card, without the room for marks above it. */
const cardOf = (person) => {
  const { x, y } = placeOf(person);
  const card = person.querySelector('.card');
  const [top, width, height] = ['y', 'width', 'height'].map((name) => Number(card.getAttribute(name)));
  return { x, y: y + top, width, height };
};

const elbow = (above, below) => {
  const start = { x: above.x + above.width / 2, y: above.y + above.height };
  const end = { x: below.x + below.width / 2, y: below.y };
  const bus = (start.y + end.y) / 2;
  return `M${start.x} ${start.y} L${start.x} ${bus} L${end.x} ${bus} L${end.x} ${end.y}`;
};

/** Where the line from the middle of one card to that of another leaves the first. */
const rim = (from, to) => {
  const middle = (card) => ({ x: card.x + card.width / 2, y: card.y + card.height / 2 });
  const a = middle(from);
  const b = middle(to);
  const share = Math.min(
    (from.width / 2 + 2) / Math.max(1, Math.abs(b.x - a.x)),
    (from.height / 2 + 2) / Math.max(1, Math.abs(b.y - a.y)),
    0.5,
  );
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
};

const redraw = (svg, person) => {
  const id = person.dataset.person;
  const card = (of) => cardOf(svg.querySelector(`[data-person="${of}"]`));
  const touching = (selector) =>
    [...svg.querySelectorAll(selector)].filter(({ dataset }) => dataset.from === id || dataset.to === id);
  for (const line of touching('.lines path')) {
    line.setAttribute('d', elbow(card(line.dataset.from), card(line.dataset.to)));
  }
  for (const tie of touching('.tie')) {
    const [from, to] = [card(tie.dataset.from), card(tie.dataset.to)];
    const [start, end] = [rim(from, to), rim(to, from)];
    tie.querySelector('path')?.setAttribute('d', `M${start.x} ${start.y} L${end.x} ${end.y}`);
    const sign = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
    tie.querySelector('circle')?.setAttribute('cx', sign.x);
    tie.querySelector('circle')?.setAttribute('cy', sign.y);
    tie.querySelector('text')?.setAttribute('x', sign.x);
    tie.querySelector('text')?.setAttribute('y', sign.y + 4.5);
  }
};

/** Nobody leaves the picture. */
const within = (svg, person, { x, y }) => {
  const field = person.parentNode.transform.baseVal.consolidate()?.matrix ?? { e: 0, f: 0 };
  const { width, height } = svg.viewBox.baseVal;
  const card = person.querySelector('.card');
  const top = Number(card.getAttribute('y'));
  const mostX = width - field.e - Number(card.getAttribute('width'));
  const mostY = height - field.f - top - Number(card.getAttribute('height'));
  const held = (value, least, most) => Math.round(Math.min(Math.max(value, least), most));
  return { x: held(x, 0, mostX), y: held(y, 0, mostY) };
};

const makeArranger = (figure, svg) => {
  const moved = new Map();
  let waiting;
  const send = () => {
    const form = figure.querySelector('form.arrange');
    form.querySelector('[name=key]').value = crypto.randomUUID();
    form.querySelector('[name=places]').value = JSON.stringify([...moved].map(([id, at]) => ({ id, ...at })));
    form.requestSubmit();
  };
  return (person, to) => {
    const at = within(svg, person, to);
    person.setAttribute('transform', `translate(${at.x} ${at.y})`);
    moved.set(person.dataset.person, at);
    redraw(svg, person);
    clearTimeout(waiting);
    waiting = setTimeout(send, REST_MS);
  };
};

const arrange = (figure) => {
  const svg = unfold(figure);
  const moveTo = makeArranger(figure, svg);
  const pointAt = (event) =>
    new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
  let held = null;
  svg.addEventListener('pointerdown', (event) => {
    const person = event.target.closest('[data-person]');
    if (person === null) return;
    const from = pointAt(event);
    const at = placeOf(person);
    held = { person, dx: at.x - from.x, dy: at.y - from.y };
    person.setPointerCapture(event.pointerId);
  });
  svg.addEventListener('pointermove', (event) => {
    if (held === null) return;
    const at = pointAt(event);
    moveTo(held.person, { x: at.x + held.dx, y: at.y + held.dy });
  });
  for (const end of ['pointerup', 'pointercancel']) {
    svg.addEventListener(end, () => {
      held = null;
    });
  }
  svg.addEventListener('keydown', (event) => {
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    const person = event.target.closest('[data-person]');
    if (way === undefined || person === null) return;
    event.preventDefault();
    const { x, y } = placeOf(person);
    moveTo(person, { x: x + way[0] * STEP, y: y + way[1] * STEP });
  });
};

for (const figure of document.querySelectorAll('figure[data-arrange]')) arrange(figure);
