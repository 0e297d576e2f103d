import type { Tables } from '../areas.js';

/** Menus are named as the platforms' Polish pages name them, where there are such. */
export const platforms: Tables['platforms'] = {
  'make.secret': 'Utwórz poniżej sekret i skopiuj go.',
  'server.name': 'Każdy inny sklep',
  'shopify.step1': 'W Shopify otwórz „Ustawienia”, potem „Powiadomienia”, potem „Webhooki”.',
  'shopify.step2':
    'Wybierz „Utwórz webhook”. Wydarzenie: „Utworzenie zamówienia”. Format: JSON. Adres URL: adres powyżej. Zapisz.',
  'shopify.step3':
    'Zrób to samo dla „Aktualizacja zamówienia”, „Płatność za zamówienie”, „Anulowanie zamówienia” i „Utworzenie zwrotu środków”: pięć webhooków, wszystkie z tym adresem.',
  'shopify.step4':
    'Pod listą podano długi sekret, którym podpisywane są webhooki. Skopiuj go i wklej poniżej.',
  'shopify.hint': 'Jeśli webhooki tworzy twoja aplikacja, wklej zamiast tego jej sekret klienta.',
  'woocommerce.step2':
    'W WordPressie otwórz „WooCommerce”, potem „Ustawienia”, potem „Zaawansowane”, potem „Webhooki” i wybierz „Dodaj webhook”.',
  'woocommerce.step3':
    'Status: Aktywny. Temat: „Zamówienie utworzone”. URL dostarczenia: adres powyżej. Sekret: ten skopiowany. Wersja API: 3. Zapisz.',
  'woocommerce.step4':
    'Zrób to samo dla tematów „Zamówienie zaktualizowane” i „Zamówienie usunięte”: trzy webhooki, wszystkie z tym adresem i tym sekretem. Zwroty przychodzą razem z zamówieniem.',
  'woocommerce.hint':
    'Po ponad pięciu nieudanych próbach z rzędu WooCommerce wyłącza webhook. Jeśli zamówienia nie przychodzą, sprawdź tam, czy jest jeszcze aktywny.',
  'medusa.step2':
    'Umieść plik `demo/install/medusa/reelshelf-orders.js` ze źródeł Reelshelf na serwerze Medusa jako `src/subscribers/reelshelf-orders.js`.',
  'medusa.step3':
    'W środowisku tego serwera ustaw `REELSHELF_ORDERS` na adres powyżej, a `REELSHELF_SECRET` na sekret.',
  'medusa.step4': 'Uruchom serwer Medusa ponownie.',
  'vendure.step2':
    'Umieść plik `demo/install/vendure/reelshelf-orders.js` ze źródeł Reelshelf obok swojego `vendure-config`.',
  'vendure.step3':
    'Dodaj tam do wtyczek `reelshelfOrders({ endpoint, secret })`: `endpoint` to adres powyżej, `secret` to sekret. Oba czytaj ze środowiska.',
  'vendure.step4': 'Uruchom serwer Vendure ponownie.',
  'server.step2':
    'BigCommerce i Saleor: pliki `demo/install/bigcommerce/reelshelf-orders.js` i `demo/install/saleor/reelshelf-orders.js` ze źródeł Reelshelf robią to, co opisano dalej; czego każdy potrzebuje, stoi na jego początku.',
  'server.step3':
    'W innym przypadku niech serwer sklepu wysyła każde zamówienie jako JSON metodą POST na adres powyżej, i ponownie przy każdej zmianie. Pola opisuje README collectora, w części „Orders that are facts”.',
  'server.step4':
    'Każde wyślij z nagłówkiem `x-reelshelf-signature: t=<seconds>,v1=<signature>`: czas w sekundach od 1970 roku oraz HMAC-SHA256 z `<seconds>.<body>` z sekretem, szesnastkowo.',
  'server.hint':
    'Podpis jest ważny pięć minut. 200 oznacza, że zamówienie jest zapisane, 401, że podpis jest błędny, 503, żeby wysłać je ponownie.',
};
