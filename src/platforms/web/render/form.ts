import { html } from 'hono/html';
import type { Field, Form, Option } from '../../../chat/reply.ts';
import { formFields } from './button.ts';
import type { Frame } from './frame.ts';

type Html = ReturnType<typeof html>;

/** Fields of a look-up travel as typed text beside what was chosen before; see `form-values.ts`. */
export const drawForm = (form: Form, frame: Frame): Html => html`
  <form class="edit" method="post" action="/form" hx-post="/form" hx-target="#log" hx-swap="beforeend"
    enctype="multipart/form-data" aria-label="${form.title}">
    <h2>${form.title}</h2>
    ${formFields(frame, form.submit)}
    ${form.groups.map(
      (group) =>
        html`<fieldset><legend>${group.label}</legend>${group.fields.map((field) => drawField(field, frame))}</fieldset>`,
    )}
    <div class="buttons"><button class="button primary">${form.submitLabel}</button>
      <button class="button default" type="button" data-close>${form.cancelLabel}</button></div>
  </form>`;

function drawField(field: Field, frame: Frame): Html {
  const id = `f-${frame.newKey()}`;
  const isGroup = field.kind === 'multiSelect' || field.kind === 'multiLookup';
  const label = isGroup
    ? html`<span class="label" id="${id}-label">${field.label}</span>`
    : html`<label for="${id}">${field.label}</label>`;
  return html`<div class="field ${field.error === undefined ? '' : 'wrong'}">${label}
    ${drawInput(field, id)}
    ${field.hint === undefined ? '' : html`<span class="quiet line">${field.hint}</span>`}
    ${field.error === undefined ? '' : html`<span class="error" role="alert">${field.error}</span>`}</div>`;
}

function drawInput(field: Field, id: string): Html {
  switch (field.kind) {
    case 'text':
      return html`<input id="${id}" name="${field.name}" value="${field.value}" maxlength="${field.maxLength}">`;
    case 'longText':
      return html`<textarea id="${id}" name="${field.name}" rows="5" maxlength="${field.maxLength}">${field.value}</textarea>`;
    case 'date':
      return html`<input id="${id}" type="date" name="${field.name}" value="${field.value ?? ''}">`;
    case 'select':
      return html`<select id="${id}" name="${field.name}">
        ${field.required === true && field.value !== null ? '' : html`<option value=""></option>`}
        ${field.options.map((option) => drawOption(option, option.value === field.value))}</select>`;
    case 'multiSelect':
      return html`<div class="choices" role="group" aria-labelledby="${id}-label">${field.options.map(
        (option) => drawChoice(field.name, option, field.values.includes(option.value)),
      )}</div>`;
    case 'lookup':
      return html`${field.value === null ? '' : chosenBefore(field.name, field.value)}
        ${drawSearch(id, field.name, field.source, field.value?.label ?? '')}`;
    case 'multiLookup':
      return html`<div class="choices" role="group" aria-labelledby="${id}-label">${field.values.map(
        (option) => drawChoice(field.name, option, true),
      )}</div>${drawSearch(id, field.name, field.source, '')}`;
  }
}

const drawOption = ({ label, value }: Option, isChosen: boolean): Html =>
  html`<option value="${value}" ${isChosen ? html`selected` : ''}>${label}</option>`;

const drawChoice = (name: string, { label, value }: Option, isChosen: boolean): Html =>
  html`<label class="choice"><input type="checkbox" name="${name}" value="${value}" ${isChosen ? html`checked` : ''}> ${label}</label>`;

const chosenBefore = (name: string, { label, value }: Option): Html => html`
  <input type="hidden" name="chosen-label:${name}" value="${label}">
  <input type="hidden" name="chosen-id:${name}" value="${value}">`;

const drawSearch = (id: string, name: string, source: string, value: string): Html => html`
  <input id="${id}" name="lookup:${name}" value="${value}" list="${id}-options" autocomplete="off"
    data-lookup="/lookup/${source}"><input type="hidden" name="lookup-source:${name}" value="${source}">
  <datalist id="${id}-options"></datalist>`;
