import type { Tables } from '../areas.js';

export const figures: Tables['figures'] = {
  'figure.views.title': 'İzlenmeler',
  'figure.views.means': 'Bir videonun en az yarısı ekrandayken 2 saniye oynaması.',
  'figure.views.column': 'İzlenme',
  'figure.watched.title': 'İzlenen bölüm',
  'figure.watched.means': 'Oynatıcıdaki izlenmelerde videonun görülen kısmı. Tekrarlar sayılmaz.',
  'figure.watched.column': 'İzlenen bölüm',
  'figure.failures.title': 'Oynatılamayan',
  'figure.failures.means': 'Müşterinin açtığı, tarayıcının oynatamadığı videolar.',
  'figure.opens.title': 'Açılan ürünler',
  'figure.opens.means': 'Bir videodan ürün açılma sayısı.',
  'figure.opens.column': 'Açılan',
  'figure.adds.title': 'Sepete eklenen',
  'figure.adds.means':
    'Bir videodan mağazanın sepetine giden ve mağazanın onayladığı ürün eklemeleri.',
  'figure.adds.column': 'Eklenen',
  'figure.questions.title': 'Sorular',
  'figure.questions.means': 'Müşterilerin bir videodan gönderdiği sorular.',
  'figure.answerOpens.title': 'Yanıtlardan açılanlar',
  'figure.answerOpens.means': 'Açılan ürünlerden, bir soruya verilen yanıtın gösterdikleri.',
  'figure.answerOrders.title': 'Yanıtlardan gelen siparişler',
  'figure.answerOrders.means':
    'Siparişlerden, son olarak bir soruya verilen yanıttan açılan bir ürünü içerenler.',
  'figure.shares.title': 'Paylaşım',
  'figure.shares.means':
    'Müşterilerin bir video bağlantısını başkasına ilettiği sayı: kopyalayarak, göndererek ya da telefonun paylaşım menüsüyle.',
  'figure.shareVisits.title': 'Paylaşılan bağlantıyla gelen',
  'figure.shareVisits.means': 'Böyle bir bağlantıyla açılan ve videosu yerinde olan sayfalar.',
  'figure.checkouts.title': 'Ödemeye geçen',
  'figure.checkouts.means': 'Müşterilerin rafın sepetinden ödeme sayfasına geçtiği sayı.',
  'figure.orders.title': 'Siparişler',
  'figure.orders.means':
    'Önceki günlerde bir videodan açılan ya da eklenen bir ürünü içeren siparişler.',
  'figure.orders.column': 'Sipariş',
  'figure.conversion.means':
    'Video izleyen müşterilerden böyle bir sipariş verenlerin oranı. Gerçek değer 100 durumun 95’inde alttaki aralıktadır.',
  'figure.sales.means':
    'Bu siparişlerde bir videoya yazılan satırların tutarı. Her para birimi ayrıdır.',
  'figure.average.means': 'Satışların sipariş sayısına bölümü, her para birimi için.',
};
