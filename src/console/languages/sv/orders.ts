import type { Tables } from '../areas.js';

export const orders: Tables['orders'] = {
  heading: 'Beställningar',
  lead: 'Butikens egen server rapporterar varje beställning och signerar den med en hemlighet, så att ingen kan hitta på en. Från den första signerade beställningen räknas bara signerade i rapporten.',
  loading: 'Ser efter hur din butik hörs',
  undo: 'Ångra',
  'is.none': 'Inte inställt.',
  'is.expected':
    'Inte inställt. En server skickar redan sådana beställningar, senast {when}; de avvisas tills det här är inställt.',
  'is.waiting': 'Inställt. Väntar på den första beställningen.',
  'is.heard': 'Senaste beställningen {when}.',
  'is.removed': 'Borttaget. Dess beställningar avvisas.',
  'is.refused': 'Avvisad {when}: {why}',
  fixed: 'Inställt på kommandoraden. Vill du ändra det, gör det där och starta om din collector.',
  'fixed.also': 'En hemlighet som har angetts här räknas också.',
  former: 'Den förra hemligheten gäller till {when}.',
  'set.up': 'Ställ in',
  'set.up.of': 'Ställ in {platform}',
  steps: 'Steg',
  'steps.of': 'Steg för {platform}',
  hide: 'Dölj',
  'hide.of': 'Dölj stegen för {platform}',
  'take.away': 'Ta bort',
  'take.away.of': 'Ta bort hemligheten för {platform}',
  'taken.away': 'Beställningar från {platform} avvisas från och med nu.',
  back: 'Lägg tillbaka',
  'back.of': 'Lägg tillbaka: hemligheten för {platform}',
  'is.back': 'Hemligheten för {platform} gäller igen.',
  address: 'Adressen',
  'address.copy': 'Kopiera adressen',
  'address.local':
    'Den här adressen hör till din egen dator eller ditt nätverk, och butikens server kanske inte når den. Öppna sidan på den adress som din collector har på internet, så står den rätta här.',
  'address.plain':
    'Den här adressen börjar med http://. Plattformar skickar beställningar bara till https://, och ingen annan bör läsa dem: sätt din collector bakom ett certifikat.',
  secret: 'Hemligheten',
  'secret.make': 'Skapa en hemlighet',
  'secret.replace': 'Skapa en ny hemlighet',
  'secret.own': 'Använd en hemlighet som jag har',
  'secret.paste': 'Hemlighet för {platform}',
  'secret.save': 'Spara',
  'secret.for': 'Hemligheten för {platform}',
  'secret.once':
    'Kopiera den nu och skriv in den där stegen säger: den visas bara den här gången. Kommer den bort, skapa en ny.',
  'secret.copy': 'Kopiera hemligheten',
  'secret.kept':
    'Hemligheten för {platform} är sparad och gäller från och med nu. Vid nästa beställning ser du här om den är rätt.',
  'secret.former':
    'När du byter hemlighet gäller den förra en dag till, så att ingen beställning går förlorad medan du ändrar den i butiken.',
};
