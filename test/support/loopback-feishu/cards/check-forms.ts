/** Forms: where they stand, what they hold. */
import { refuseWhere } from '../rules/refused.ts';
import { type CardNode, FORM_ITEMS, isWithin } from './card.ts';

/** Throws `Refused`. */
export const checkForms = (nodes: readonly CardNode[]): void => {
  for (const node of nodes) {
    if (node.tag === 'form') checkForm(node, nodes);
    if (node.tag === 'button') checkButton(node);
    if (FORM_ITEMS.includes(node.tag)) checkItem(node);
  }
  checkNames(nodes);
};

const checkForm = (form: CardNode, nodes: readonly CardNode[]): void => {
  refuseWhere(isWithin(form, 'form'), 'formInForm', form.path);
  refuseWhere(isWithin(form, 'collapsible_panel'), 'formInPanel', form.path);
  refuseWhere(isWithin(form, 'column'), 'formInColumn', form.path);
  refuseWhere(form.within.length > 0, 'formAtRoot', form.path);
  const submits = nodes.some(
    ({ tag, wire, within }) =>
      tag === 'button' && wire.form_action_type === 'submit' && within.includes(form),
  );
  refuseWhere(!submits, 'formSubmit', form.path);
};

const checkButton = (button: CardNode): void => {
  const { form_action_type, behaviors } = button.wire;
  const inForm = isWithin(button, 'form');
  refuseWhere(form_action_type !== undefined && !inForm, 'submitOutside', button.path);
  const isIdle = !Array.isArray(behaviors) || behaviors.length === 0;
  refuseWhere(isIdle && form_action_type === undefined, 'buttonIdle', button.path);
  refuseWhere(inForm && !hasName(button), 'formItemName', button.path);
};

const checkItem = (item: CardNode): void => {
  const inForm = isWithin(item, 'form');
  refuseWhere(inForm && !hasName(item), 'formItemName', item.path);
  refuseWhere(!inForm && item.wire.required === true, 'requiredOutside', item.path);
};

const checkNames = (nodes: readonly CardNode[]): void => {
  const seen = new Set<unknown>();
  for (const { wire, path, tag } of nodes) {
    const isNamed = [...FORM_ITEMS, 'button', 'form'].includes(tag) && wire.name !== undefined;
    if (!isNamed) continue;
    refuseWhere(seen.has(wire.name), 'nameTwice', path);
    seen.add(wire.name);
  }
};

const hasName = ({ wire: { name } }: CardNode): boolean => typeof name === 'string' && name !== '';
