import type { AddLine } from '../../contract/types.js';
/**
 * Shops name their inputs `id`, `action`, `submit`, and a form then answers with the input where its own property was meant. So
 * every property of a form is reached through its prototype.
 */
export declare const formAttribute: (form: HTMLFormElement, name: string) => string | null;
/** Whether the form sells one of these ids. */
export declare const formSells: (form: HTMLFormElement, ids: readonly string[]) => boolean;
/** Writes the choice into the form as a shopper would. `false`: the form has no such choice. */
export declare function fillForm(form: HTMLFormElement, line: AddLine): boolean;
/** The button that adds to the cart; with it the form sends the button's own name and runs the shop's handlers. */
export declare const submitButton: (form: HTMLFormElement) => HTMLButtonElement | HTMLInputElement | null;
/**
 * The form's fields as its POST would carry them; `null` where the form has to be sent by the browser: another method, a file in it, or a
 * target of its own.
 */
export declare function postedFields(form: HTMLFormElement, button: HTMLButtonElement | HTMLInputElement | null): string | null;
