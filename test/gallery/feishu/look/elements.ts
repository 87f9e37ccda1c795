/** A card's elements, as Feishu's client draws them. What the gallery does not know throws. */
import type {
  CardButton,
  CardForm,
  Column,
  Element,
  Panel,
  PlainText,
  RootElement,
  StyledText,
  Table,
} from '../../../../src/platforms/feishu/render/card.ts';
import { html, type Markup } from '../../html.ts';
import { addressOf } from '../../kept-files.ts';
import { drawCardChart } from './chart.ts';

export const drawElements = (elements: readonly RootElement[]): Markup[] => elements.map(drawElement);

const drawElement = (element: RootElement): Markup => {
  switch (element.tag) {
    case 'div':
      return drawText(element.text, element.margin);
    case 'hr':
      return html`<hr>`;
    case 'button':
      return drawButton(element);
    case 'column_set':
      return html`<div class="columns ${element.flex_mode} ${element.horizontal_spacing ?? 'default'}">${element.columns.map(drawColumn)}</div>`;
    case 'collapsible_panel':
      return drawPanel(element);
    case 'form':
      return drawCardForm(element);
    case 'table':
      return drawTable(element);
    case 'chart':
      return drawCardChart(element);
    case 'img':
      return html`<img src="${addressOf(element.img_key)}" alt="${element.alt.content}">`;
    default:
      return drawField(element);
  }
};

const drawText = (
  { content, text_size = 'normal', text_color = 'default' }: StyledText,
  margin = '0',
): Markup => html`<div class="text ${text_size} ${text_color}" style="margin: ${margin}">${content}</div>`;

const drawButton = ({ text, type, behaviors }: CardButton): Markup =>
  html`<span class="button ${type}">${text.content}${behaviors.some(({ type: what }) => what === 'open_url') && ' ↗'}</span>`;

const drawColumn = ({
  width,
  weight = 1,
  background_style,
  padding,
  vertical_spacing = '8px',
  elements,
}: Column): Markup =>
  html`<div class="column ${width} ${background_style ?? ''}" style="gap: ${vertical_spacing};${width === 'weighted' ? `flex: ${weight} 1 0;` : ''}${padding === undefined ? '' : `padding: ${padding};`}">${drawElements(elements)}</div>`;

/** Drawn closed and open, so that a picture shows what is in it. */
const drawPanel = ({ header, elements, expanded }: Panel): Markup => {
  const head = (isOpen: boolean) =>
    html`<div class="panel-head">${header.title.content} <span class="angle ${isOpen ? 'up' : ''}"></span></div>`;
  return html`${!expanded && html`<div class="panel">${head(false)}</div>`}<div class="panel">${head(true)}<div class="panel-body">${drawElements(elements)}</div></div>`;
};

const drawCardForm = ({ elements }: CardForm): Markup =>
  html`<div class="form">${drawElements(elements)}</div>`;

const drawTable = ({ columns, rows, page_size }: Table): Markup =>
  html`<div class="table"><table><tr>${columns.map(({ display_name, width }) => html`<th style="width: ${width}">${display_name}</th>`)}</tr>${rows
    .slice(0, page_size)
    .map((row) => html`<tr>${columns.map(({ name }) => html`<td>${row[name] ?? ''}</td>`)}</tr>`)}</table>${
    rows.length > page_size &&
    html`<div class="text notation grey">‹ 1 / ${Math.ceil(rows.length / page_size)} ›</div>`
  }</div>`;

type Fillable = Exclude<
  Element,
  { tag: 'div' | 'hr' | 'button' | 'column_set' | 'collapsible_panel' | 'chart' | 'img' }
>;

const drawField = (field: Fillable): Markup => {
  const star = field.required === true && html`<span class="star">*</span>`;
  switch (field.tag) {
    case 'input':
      return html`<div class="input"><div class="label">${field.label?.content}${star}</div><span class="field ${field.input_type === 'multiline_text' ? 'multiline' : ''}">${field.default_value ?? placeholder(field.placeholder)}</span></div>`;
    case 'date_picker':
      return html`<span class="field">${field.initial_date ?? placeholder(field.placeholder)}${star}<span class="angle"></span></span>`;
    case 'select_static': {
      const chosen = field.options[(field.initial_index ?? 0) - 1]?.text.content;
      return html`<span class="field">${chosen ?? placeholder(field.placeholder)}${star}<span class="angle"></span></span>`;
    }
    case 'multi_select_static': {
      const chosen = field.options.filter(({ value }) => field.selected_values.includes(value));
      return html`<span class="field">${
        chosen.length === 0
          ? placeholder(field.placeholder)
          : chosen.map(({ text }) => html`<span class="chip">${text.content} ×</span>`)
      }${star}<span class="angle"></span></span>`;
    }
  }
};

const placeholder = (text: PlainText | undefined): Markup =>
  html`<span class="placeholder">${text?.content}</span>`;
