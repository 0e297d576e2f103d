/** What is wrong with a field, in a sentence. */
export const Fault = ({ id, words }: { id?: string; words: string }) =>
  words === '' ? null : (
    <small id={id} class="fault">
      {words}
    </small>
  );
