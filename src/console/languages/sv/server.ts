import type { Tables } from '../areas.js';

export const server: Tables['server'] = {
  'access.refused': 'Din länk öppnar inte det här. Behöver du det, fråga butikens ägare.',
  'access.needed': 'Öppna sidan med länken som du har fått.',
  'access.wait': {
    one: 'För många felaktiga token kom härifrån. Försök igen om {seconds} sekund.',
    other: 'För många felaktiga token kom härifrån. Försök igen om {seconds} sekunder.',
  },
  'server.failed': 'Det gick inte, och det beror inte på dig. Serverns logg säger varför.',
  'server.closing': 'Servern håller på att stoppas. Försök igen senare.',
  'store.read':
    'Databasen går inte att läsa just nu, och inget är förlorat. Servern fortsätter att försöka.',
  'store.write': 'Inget ändrades: det går inte att skriva just nu. Försök igen senare.',
  'shop.unknown': 'Den butiken finns inte här.',
  'shop.only': 'Den här delen av rapporten är bara butikens.',
  'folder.inUse': 'Ett annat reelshelf-kommando arbetar i mappen. Vänta tills det är klart.',
  'folder.refused':
    'Det går inte att skriva i mappen {folder}. Se att den är din och att disken har plats; inget ändrades.',
  'folder.unread':
    'Projektets filer går inte att läsa: {file}. Laga den, eller ta tillbaka din senaste ändring; inget ändrades.',
  'body.large': 'Det är mer än som går på en gång. Skicka det i delar.',
  'body.cutOff': 'Allt kom inte fram. Skicka det igen.',
  'person.name': 'Ge ett namn på 1 till 80 tecken, så att du senare vet vems åtkomst det är.',
  'person.creator': 'Säg vilken kreatör det är för.',
  'person.ended': 'Åtkomsten har redan avslutats.',
  'question.gone': 'Frågan är borta: den som ställde den har tagit tillbaka den.',
  'question.changed': 'Någon annan har ändrat frågan under tiden. Den visas som den är nu.',
  'answer.tooMany': 'En fråga har högst 20 svar.',
  'answer.blocked': 'Svaret har ett ord som du har blockerat.',
  'answer.empty': 'Skriv svaret först.',
  'answer.long': {
    one: 'Ett svar har högst {most} tecken.',
    other: 'Ett svar har högst {most} tecken.',
  },
  'answer.creator': 'Flödet säger inte vem som har gjort videon. Svara som butiken.',
  'answer.product': 'Inget flöde som har lästs här nämner produkten.',
  'answer.seconds': 'Skriv tiden i videon som minuter och sekunder, till exempel 0:07.',
  'answer.only': 'Din åtkomst är till för att svara. Butiken godkänner och döljer.',
  'answer.shops': 'Det här är butikens svar.',
  'words.tooMany': 'Högst 500 ord på upp till 60 tecken var.',
  'live.unknown': 'Ingen video i flödet har den här liven.',
  'live.refused': 'Det går inte som liven är just nu. Titta på den igen.',
  'live.product': 'Produkten finns inte i flödet, så kunderna skulle inte se den.',
  'live.recording': 'Inspelningen behöver hela sin adress, från https://',
  'live.full': 'Det finns inte plats för mer i den här liven. Fortsätt med en annan kanal.',
  'live.failed': 'Liven kunde inte läsas eller sparas, och inget ändrades.',
  'cost.creator': 'Säg vilken kreatör i ditt flöde det är för. Inget ändrades.',
  'cost.kind': 'Sorten är {received}; den är `gift`, `fee` eller `commission`. Inget ändrades.',
  'cost.day': 'Dagen är {received}; den skrivs som 2026-10-14. Inget ändrades.',
  'cost.rate': 'Provisionen är {received}; den är över 0 och högst 100 %. Inget ändrades.',
  'cost.amount': 'Beloppet är {received}; det är en summa som 28.00. Inget ändrades.',
  'cost.currency': 'Valutan är {received}; det är en kod som EUR. Inget ändrades.',
  'cost.line': 'Rad {line}:',
  'cost.file': 'Filen är inget kalkylblad som text (CSV). Inget ändrades.',
  'cost.long': 'Filen har fler än {most} rader; skicka den i delar. Inget ändrades.',
  'cost.columns':
    'Filen saknar rader eller kolumner. Den behöver de här rubrikerna: {headings}. Inget ändrades.',
  'secret.failed': 'Hemligheterna går inte att läsa eller skriva, och inget ändrades.',
  'secret.gone': 'Hemligheten finns inte längre, eller det finns inget att ändra på den.',
  'secret.fixed': 'Hemligheten sattes på kommandoraden. Ändra den där, och starta insamlaren igen.',
  'secret.other':
    'Det här är redan hemligheten för {shop}. Varje butik behöver en egen, som skiljer beställningarna åt.',
  'secret.same': 'Det här är redan hemligheten, och inget ändrades.',
  'secret.form': 'En hemlighet har minst 8 tecken. Kopiera hela.',
  'file.empty': '{file} är tom (0 byte). Kopiera den igen från telefonen.',
  'file.large': '{file} är {size}, och {most} är det mesta som går.',
  'file.room': '{file} är {size}, och disken har inte plats. Gör plats och släpp den sedan igen.',
  'file.over': 'Filen väntar inte längre. Släpp den igen.',
  'file.kept': 'Filen är sparad.',
  'file.known': 'Filen finns redan i projektet.',
  'file.failed': 'Det gick inte att bearbeta, och det beror inte på filen.',
  'film.unreadable': 'Filen går inte att läsa.',
  'film.picture': 'Det här är ingen video, vad namnet än säger: det är en bild.',
  'film.archive':
    'Det här är ingen video, vad namnet än säger: det är ett arkiv (ZIP). Packa upp det först.',
  'film.document':
    'Det här är ingen video, vad namnet än säger: det är ett dokument eller en text.',
  'film.page':
    'Det här är ingen video utan en webbsida: nedladdningen fick ett fel eller en inloggning.',
  'film.unknown':
    'Videon går inte att läsa: MP4, MOV och WebM går. Den kan vara skadad; kopiera eller exportera den igen.',
  'film.sound': 'Filen har ljud, men ingen bild. Välj själva videon.',
  'film.cutOff':
    'Filen är avhuggen: en del saknas. Kopiera eller exportera den igen, och vänta tills det är klart.',
  'film.damaged':
    'Filen är skadad: den börjar bra, men allt går inte att läsa. Kopiera eller exportera den igen.',
  'film.codec':
    'Bilden har ett format som inte går att läsa här ({codec}). Exportera videon som MP4 (H.264 eller HEVC).',
  'film.long': {
    one: 'Videon är {minutes} minut; en hylla visar klipp på upp till {most}. Klipp ut delen som ska visas.',
    other:
      'Videon är {minutes} minuter; en hylla visar klipp på upp till {most}. Klipp ut delen som ska visas.',
  },
  'library.missing':
    'För att göra i ordning videor saknas några paket här. Installera dem bredvid reelshelf, och starta det igen: `{command}`',
  'library.broken':
    'Paketen som gör i ordning videor går inte att ladda på den här datorn. Ta bort `node_modules`, och sedan: `{command}`',
  'poster.notHere':
    'Videon har inte gjorts i ordning här: släpp filen en gång, och välj sedan ett ögonblick.',
  'poster.kind': '{file} är ingen bild som går att läsa: JPEG, PNG och WebP går bra.',
  'poster.small': '{file} är {width} × {height} pixlar, för lite för ett kort; 720 × 1280 är bra.',
  'poster.large':
    '{file} är {width} × {height} pixlar, mer än vad som kan tas emot; 720 × 1280 är bra.',
  'poster.damaged':
    '{file} går inte att läsa som bild: filen är skadad eller av okänt slag. Spara den som JPEG.',
  'described.silent':
    '{file} har inget ljud. En syntolkad film är samma film med en röst som säger vad som syns.',
  'described.length':
    '{file} är {seconds} lång och videon {video}. De måste vara lika långa: den som slår på syntolkningen fortsätter vid samma sekund.',
  'picture.kind':
    '{file} är ingen bild som varje webbläsare visar: JPEG, PNG, WebP och GIF är det.',
  'picture.large': '{file} är större än {most} × {most} pixlar, det mesta för ett porträtt.',
  'creator.gone': 'Kreatören finns inte längre i projektet.',
  'video.gone': 'Videon finns inte längre i projektet.',
  'captions.file': '{file} har inga undertexter som går att läsa.',
  'captions.language': '”{lang}” är inget språk som en eller de-DE.',
  'captions.text':
    'Det finns inga undertexter i texten: en rad som `00:01.000 --> 00:02.500` saknas.',
  'import.address': '{address} är ingen butiks adress, som shop.example.',
  'import.counts': '{new} nya, {changed} ändrade, {same} oförändrade.',
  'import.leftOut': '{count} utelämnade: utkast, avgifter och liknande.',
  'import.vanished': '{count} finns inte längre i butiken.',
  'import.unreachable': '{from} svarar inte. Se att adressen öppnas i din webbläsare.',
  'import.unknown':
    '{from} har inga produkter som går att läsa här. Exportera produkterna från din butik som fil (CSV), och släpp den.',
  'import.file':
    '{from} är ingen känd export av produkter: CSV från Shopify, WooCommerce, Wix eller Meta, ett produktflöde från Google, eller JSON från Shopify eller WooCommerce.',
  'import.currency':
    'Inget säger vilken valuta priserna från {from} är i. Skriv den bredvid adressen, till exempel EUR, och hämta in dem igen.',
  'import.key':
    '{from} ger bara ut sina produkter mot en nyckel. Exportera dem som fil (CSV) och släpp den, eller låt den som sköter din webbplats hämta dem med nyckeln.',
  'invite.shop': 'Skriv din butiks namn: kreatören läser vem som bjuder in.',
  'invite.address':
    'Det är ingen adress. Skriv var kreatörer når den här servern, till exempel https://events.shop.example, eller lämna tomt.',
  'invite.creator': 'Säg vem som bjuds in: välj en kreatör, eller skriv ett användarnamn.',
  'invite.product': 'Välj produkten som du har skickat.',
  'invite.relation': 'Säg hur kreatören får produkten.',
  'invite.ends': 'Säg till vilken dag kreatören kan skicka en video: från i dag och framåt.',
  'invite.until': 'Säg till vilken dag du vill visa videon: från i dag och framåt.',
  'invite.onsite': 'En video för hyllan behöver rätten att visas i butiken.',
  'invite.country': '{code} är ingen landskod, som US eller DE.',
  'invite.over': 'Inbjudan har dragits tillbaka. Gör en ny.',
  'gift.gone': 'Det du söker finns inte längre.',
  'gift.why': 'Skriv en mening till kreatören: varför du inte tar videon.',
  'gift.what': 'Skriv en mening till kreatören: vad som bör vara annorlunda.',
  'gift.changed':
    'Något har ändrats under tiden: kreatören har skickat en annan video eller tagit tillbaka den, eller så bestämdes det någon annanstans. Titta igen.',
  'proof.gone': 'Beviset är inte längre sparat. Lägg till det igen.',
  'proof.none': 'Skriv kreatörens meddelande, eller välj en fil.',
  'proof.long': 'Meddelandet är för långt. Lägg till det som fil.',
  'publish.address':
    '{address} är ingen adress. Säg var mappen ska ligga, till exempel https://shop.example/reels/',
  'refused.key': 'En sida har ingen nyckel till den här insamlaren. Sätt `data-key` i dess tagg.',
  'refused.nowhere':
    'En begäran sade inte från vilken sida den kom, som webbläsare gör. Bara sidor från de ursprung som nyckeln anger får skicka.',
  'refused.origin':
    'Sidor från {origin} får inte skicka med den här nyckeln. Är de dina, starta insamlaren också med `{setting}`.',
  'refused.network':
    'Ett nätverk skickade mer än en butiks sidor gör. Står en egen proxy eller CDN framför, ange dess adresser med `--trust-proxy`.',
  'refused.many':
    'Det kom mer på en gång än en nyckel får skicka. En mycket stor butik höjer det med `--limit key=…`; annars är det ett program som översvämmar.',
  'refused.visitor':
    'En besökare skickade mer än någon kund gör: ett program, eller sidor som delar en besökare.',
  'refused.store':
    'Det gick inte att skriva i databasen. Sidorna behåller det de har att säga, och nya försök görs av sig själva.',
  'refused.form':
    'Det var inte som den här versionen skickar det ({reason}): sidorna kan ha en annan version än insamlaren, eller så skickar ett annat program.',
  'refused.old': 'Händelser meddelades mer än 72 timmar efteråt, och utelämnas.',
  'refused.new':
    'Händelser meddelades med en tid efter att de skickades: en klocka har ställts tillbaka mer än 5 minuter under tiden.',
  'refused.likes': 'Inga fler gilla-markeringar kan sparas.',
  'refused.video': 'Inget flöde som har lästs här nämner videon.',
  'refused.signature':
    'Beställningar för {platform} kom med fel signatur, eller utan, och ingen av dem blev trodd. Är de från din butik har dess webhook en annan hemlighet än insamlaren, eller så går en klocka fel.',
  'refused.webhook':
    'En server för {platform} skickar beställningar, och ingen hemlighet har angetts för den. Ställ in den under Beställningar.',
  'refused.order': 'En beställning var för stor, eller gick inte att läsa.',
};
