import { ID_NAMES, QUANTITY_NAMES } from '../../kit/page/pageForms.js';
import type { AddLine } from '../../contract/types.js';

/**
 * Shops name their inputs `id`, `action`, `submit`, and a form then answers with the input where its own property was meant. So
 * every property of a form is reached through its prototype.
 */
export const formAttribute = (form: HTMLFormElement, name: string): string | null =>
  Element.prototype.getAttribute.call(form, name);

const queryAll = (form: HTMLFormElement, selector: string): Element[] => [
  ...Element.prototype.querySelectorAll.call(form, selector),
];

/** Where themes write the product's id for their scripts. */
const ID_MARKS = [
  'data-product-id',
  'data-product_id',
  'data-productid',
  'data-product-sku',
  'data-sku',
  'data-variant-id',
];

const named = (form: HTMLFormElement, names: readonly string[]): Element[] =>
  names.flatMap((name) => queryAll(form, `[name="${name}"]`));

/** Values that a field can take: a select's options, a radio's or hidden input's own value. */
function valuesOf(field: Element): string[] {
  if (field instanceof HTMLSelectElement) return [...field.options].map((option) => option.value);
  return field instanceof HTMLInputElement || field instanceof HTMLButtonElement
    ? [field.value]
    : [];
}

/** Whether the form sells one of these ids. */
export const formSells = (form: HTMLFormElement, ids: readonly string[]): boolean =>
  named(form, ID_NAMES).some((field) => valuesOf(field).some((value) => ids.includes(value))) ||
  [form, ...queryAll(form, 'button,[type="submit"]')].some((element) =>
    ID_MARKS.some((attribute) =>
      ids.includes(Element.prototype.getAttribute.call(element, attribute) ?? ''),
    ),
  );

/** Writes the choice into the form as a shopper would. `false`: the form has no such choice. */
export function fillForm(form: HTMLFormElement, line: AddLine): boolean {
  const { variantId } = line;
  const isChosen =
    variantId === undefined ||
    named(form, ID_NAMES).some((field) => choose(field, variantId)) ||
    setHiddenId(form, variantId);
  const areOptionsSet = (line.options ?? []).every(({ name, value }) =>
    setOption(form, name, value),
  );
  const [quantity] = named(form, QUANTITY_NAMES);
  if (quantity) write(quantity, String(line.quantity));
  else if (line.quantity !== 1) return false;
  return isChosen && areOptionsSet;
}

/** The button that adds to the cart; with it the form sends the button's own name and runs the shop's handlers. */
export const submitButton = (form: HTMLFormElement): HTMLButtonElement | HTMLInputElement | null =>
  queryAll(form, '[type="submit"],button:not([type])').find(
    (button): button is HTMLButtonElement | HTMLInputElement =>
      button instanceof HTMLButtonElement || button instanceof HTMLInputElement,
  ) ?? null;

/**
 * The form's fields as its POST would carry them; `null` where the form has to be sent by the browser: another method, a file in it, or a
 * target of its own.
 */
export function postedFields(
  form: HTMLFormElement,
  button: HTMLButtonElement | HTMLInputElement | null,
): string | null {
  const target = formAttribute(form, 'target') ?? '_self';
  if ((formAttribute(form, 'method') ?? 'get').toLowerCase() !== 'post' || target !== '_self')
    return null;
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') {
      if (value.size) return null;
    } else fields.append(name, value);
  }
  if (button?.name) fields.append(button.name, button.value);
  return fields.toString();
}

function choose(field: Element, value: string): boolean {
  if (!valuesOf(field).includes(value)) return false;
  if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')) {
    field.checked = true;
    announce(field);
  } else if (field instanceof HTMLSelectElement) write(field, value);
  return true;
}

/** Themes keep the chosen variant in one hidden input, written by their own script. */
function setHiddenId(form: HTMLFormElement, variantId: string): boolean {
  const isHidden = (field: Element) => field instanceof HTMLInputElement && field.type === 'hidden';
  const field = named(form, ['id', 'variation_id', 'variant_id', 'variant']).find(isHidden);
  if (!field) return false;
  write(field, variantId);
  return true;
}

/** An option chosen by its own name, where the form shows it; a form without that field has the choice in its variant id. */
function setOption(form: HTMLFormElement, name: string, value: string): boolean {
  const wanted = name.toLowerCase();
  const fields = queryAll(form, 'select,input[type="radio"]').filter((field) => {
    const own = (Element.prototype.getAttribute.call(field, 'name') ?? '').toLowerCase();
    return (
      own === wanted ||
      own === `options[${wanted}]` ||
      own === `attribute_${wanted}` ||
      own === `attribute_pa_${wanted}`
    );
  });
  return (
    fields.length === 0 ||
    fields.some((field) => choose(field, value) || chooseByText(field, value))
  );
}

function chooseByText(field: Element, text: string): boolean {
  const option =
    field instanceof HTMLSelectElement
      ? [...field.options].find((candidate) => candidate.text.trim() === text)
      : undefined;
  return option !== undefined && choose(field, option.value);
}

function write(field: Element, value: string): void {
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  announce(field);
}

function announce(field: Element): void {
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
