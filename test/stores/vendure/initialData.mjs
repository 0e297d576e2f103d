/** What a shop has before it has products. */
export const initialData = {
  defaultLanguage: 'en',
  defaultZone: 'Europe',
  countries: [{ name: 'Portugal', code: 'PT', zone: 'Europe' }],
  taxRates: [{ name: 'standard', percentage: 20 }],
  shippingMethods: [{ name: 'By bicycle', price: 0 }],
  paymentMethods: [
    {
      name: 'Dummy',
      handler: {
        code: 'dummy-payment-handler',
        arguments: [{ name: 'automaticSettle', value: 'true' }],
      },
    },
  ],
  collections: [],
};

/** The server listens on 127.0.0.1 and lives as long as a test; this is nobody's secret. */
export const superadmin = { identifier: 'superadmin', password: 'superadmin' };
