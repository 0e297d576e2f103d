import { inOneGo } from '../languages/spoken.js';
import { withOptions } from '../languages/withParts.js';
import type { Report } from '../../collector/reports/shared/types.js';
import './ProductList.css';
import { Money } from './Money.js';
import { Picture } from './Picture.js';
import { unknownMeaning, unknownName } from './unknownName.js';
import type { Wording } from './wording.js';

export function ProductList({ report, words }: { report: Report; words: Wording }) {
  const { rows, unknown } = report.products;
  return (
    <section class="card products" aria-labelledby="products-heading">
      <h2 id="products-heading">{words.text('products.heading')}</h2>
      {rows.length === 0 && !unknown ? (
        <p class="note">{words.text('none')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.text('products.product')}</th>
              <th scope="col" class="number">
                {words.text('products.opened')}
              </th>
              <th scope="col" class="number">
                {words.text('products.added')}
              </th>
              <th scope="col" class="number">
                {words.text('figure.orders.column')}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...rows.slice(0, 12), ...(unknown ? [unknown] : [])].map((row) => {
              const name =
                row === unknown ? unknownName(unknown, words) : report.names.products[row.id];
              return (
                <tr key={row.id}>
                  <th scope="row">
                    <div class="who">
                      <Picture shape="product" src={name?.image} name={name?.name ?? row.id} />
                      <div class="who-words">
                        <span class="who-name" lang={name?.lang}>
                          {name?.name ?? row.id}
                        </span>
                        {row.sales.revenue.length > 0 && (
                          <span class="who-handle">
                            <Money sums={row.sales.revenue} words={words} />
                          </span>
                        )}
                      </div>
                    </div>
                  </th>
                  {[row.opens, row.adds, row.sales.orders].map((count, index) => (
                    <td key={index} class="number">
                      <span class={count === 0 ? 'faint' : ''}>{words.count(count)}</span>
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <p class="note">
        {withOptions(inOneGo([words.means('product'), unknown && unknownMeaning(unknown, words)]))}
      </p>
    </section>
  );
}
