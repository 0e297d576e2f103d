import { describe, expect, it } from 'vitest';
import { html, scriptJson } from '../../../demo/shop/html.js';

describe('markup of the demo shop', () => {
  it('markup of the demo shop escapes whatever is put into text and attributes', () => {
    const evil = `"><img src=x onerror='alert(1)'>&`;
    expect(html`<a title="${evil}">${evil}</a>`.markup).toBe(
      '<a title="&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&amp;">&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt;&amp;</a>',
    );
  });

  it('markup of the demo shop joins lists, keeps nested markup, and leaves out what is not there', () => {
    const items = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
    expect(html`<ul>${items}${false}${null}${undefined}${0}</ul>`.markup).toBe(
      '<ul><li>a</li><li>&lt;b&gt;</li>0</ul>',
    );
  });

  it('markup of the demo shop writes JSON that cannot end the script it stands in, and reads back the same', () => {
    const value = { text: '</script><!-- & \u2028' };
    const { markup } = scriptJson(value);
    expect(markup).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(markup)).toEqual(value);
  });
});
