import type { Tables } from '../areas.js';

export const meanings: Tables['meanings'] = {
  summary: {
    one: 'En visning är 2 sekunders spelning med minst hälften av videon på skärmen. Sett är den del av deras videor som visningar i spelaren såg, upprepningar inte räknade; kortare blickar är inga visningar och räknas ingenstans. Beställningar är de med en produkt som öppnades eller lades till från en video inom {days} dag innan; konvertering är den del av dem som tittade som gjorde en sådan, den genomsnittliga beställningen vad en gav.',
    other:
      'En visning är 2 sekunders spelning med minst hälften av videon på skärmen. Sett är den del av deras videor som visningar i spelaren såg, upprepningar inte räknade; kortare blickar är inga visningar och räknas ingenstans. Beställningar är de med en produkt som öppnades eller lades till från en video inom {days} dagar innan; konvertering är den del av dem som tittade som gjorde en sådan, den genomsnittliga beställningen vad en gav.',
  },
  'orders.credited': {
    one: 'En beställning räknas en gång, vem som än rapporterar den. En rad tillskrivs den video från vilken produkten senast lades i varukorgen, eller annars senast öppnades, inom {days} dag före beställningen.',
    other:
      'En beställning räknas en gång, vem som än rapporterar den. En rad tillskrivs den video från vilken produkten senast lades i varukorgen, eller annars senast öppnades, inom {days} dagar före beställningen.',
  },
  'orders.influenced': {
    one: 'Påverkade beställningar hade en produkt som visades i en video som sågs inom {days} dag innan, utan att den öppnades eller lades till därifrån. De hålls för sig och läggs aldrig ihop med beställningarna ovan.',
    other:
      'Påverkade beställningar hade en produkt som visades i en video som sågs inom {days} dagar innan, utan att den öppnades eller lades till därifrån. De hålls för sig och läggs aldrig ihop med beställningarna ovan.',
  },
  'orders.confirmed':
    'Bekräftade beställningar signerades av butikens server; deras försäljning är efter rabatter och återbetalningar, utan moms och frakt, och annullerade är inte med. Från den första av dem säger det en sida rapporterar om en beställning bara vems den var, och en som ingen server bekräftar inom 48 timmar räknas ingenstans.',
  'orders.claimed':
    'De här beställningarna är vad sidor sa i kundernas webbläsare; ingen har bekräftat dem. Ställ in butikens webhook, så räknas bara dess egna beställningar.',
  creator:
    'Vad kunder gjorde med varje kreatörs videor. En beställning med produkter från två kreatörer räknas för båda, var och en med sina egna rader.',
  video:
    'Vad kunder gjorde med varje video. En visning är 2 sekunders spelning med minst hälften av videon på skärmen.',
  likes:
    'Gillningar är de som står nu, vilka dagar som än visas: en per person, utan dem som tagits tillbaka.',
  product:
    'Hur ofta varje produkt öppnades och lades i varukorgen från en video, och de beställningar som blev av det.',
  'unknown.unnamed':
    'Okända är id:n som sidor skickade och som aldrig fanns i ditt flöde: någon hittade på dem, eller så har ett annat flöde av dina dem, som din collector får veta om med ännu ett --feed.',
  'unknown.rest':
    'Utan ditt flöde har de {count} första var sin rad, och alla andra delar på en. Ge din collector ditt flöde, med --feed, så har bara det som står i det en rad.',
  'time.hour':
    'Visningar, det som lades i varukorgen och beställningar från videor, per timme, efter klockan i {zone}.',
  'time.day':
    'Visningar, det som lades i varukorgen och beställningar från videor, per dag, efter klockan i {zone}.',
  'time.week':
    'Visningar, det som lades i varukorgen och beställningar från videor, per vecka, efter klockan i {zone}.',
  funnel:
    'Kunder efter hur långt de kom under den här tiden: ett steg räknar alla som kom så långt eller längre, även där ett steg däremellan inte syntes, som en beställning efter en produkt från förra veckan. Den som beställde två gånger är en kund. En kund är en besökare som gick med på att bli igenkänd; av alla andra räknas varje sidvisning som en, eftersom inget binder ihop deras sidor.',
  'step.seen': 'hade minst hälften av hyllan på skärmen i en sekund',
  'step.viewed': 'såg en video i minst 2 sekunder',
  'step.engaged':
    'såg 10 sekunder eller nästan hela, satte på ljudet, öppnade en produkt eller delade',
  'step.opened': 'öppnade en produkt från en video',
  'step.added': 'lade den i varukorgen',
  'step.ordered': 'beställde något som hade öppnats eller lagts till från en video',
  trust:
    'Varje sida numrerar det den rapporterar, så ett nummer som saknas visar att något gick förlorat på vägen. Sidor som hörts av de senaste 15 minuterna är inte med, eftersom mer kan komma. Vad en sida gjorde efter sin sista rapport syns inte.',
  kept: 'Av det som hände före {day} finns bara summor kvar. Visningar, öppnade och tillagda produkter, beställningar och försäljning är fullständiga. Kunder, stegen de tog, hur mycket som sågs, vad som gick förlorat på vägen och annullerade beställningar gäller dagarna därefter, och beställningar från dagarna innan de vanliga tidsgränserna.',
  'kept.months':
    'Före {day} finns det summor per månad, och en månad räknas där hela den ligger bland dagarna du valde.',
  'lift.experiment':
    'Slumpen avgör för varje besökare vem som inte får se hyllan, och så förblir det. En besökare är med från det ögonblick då hyllan kom på skärmen, eller skulle ha gjort det, och jämförs när {days} dagar har gått. Bara besökare som tillåter statistik har ett id och är med; alla andra ser hyllan och räknas ingenstans här. Det gäller de senaste {most} dagarna, så länge samma andel är utan, vilka dagar som än är valda ovan. Avgränsat gäller det besökare som först kom till hyllan där; nya och återkommande skiljs inte åt.',
  'lift.conversion':
    'Av 100 besökare, hur många som beställde något i butiken inom {days} dagar efter att de först kom till hyllan. Beställningen är den besökares vars sida rapporterade den; där butikens server signerar sina beställningar räknas bara de, och ingen som annullerades eller lämnades tillbaka.',
  'lift.revenue':
    'Vad de här beställningarna gav, delat med alla besökare, även de som inte beställde något. Signerade beställningar räknas efter rabatter och återbetalningar, utan moms och frakt. Valutor läggs aldrig ihop.',
  'lift.interval':
    'De verkliga skillnaderna, i beställningar och i varje valuta, ligger alla i sina intervall 95 gånger av 100, och det gäller hur ofta du än tittar och när du än slutar. Därför är intervallet bredare än de flesta verktyg visar (en asymptotisk konfidenssekvens, efter Waudby-Smith med flera). Så länge det krävs fler besökare för att hitta en skillnad på en femtedel visas ingen siffra. Varje avgränsad vy kan vara fel för sig, 5 gånger av 100: av många som man tittar på är några missvisande, och alla besökare tillsammans avgör.',
  'room.arrivals':
    'Av sidvisningarna de här dagarna: hur många händelser de skickade och hur många som saknas enligt deras egen numrering; hur länge händelser var på väg, vilket är länge för sidor som var offline; hur många kunder som gick med på att mätas, utan vilka inget binder ihop två sidor; vems klocka som går mer än fem minuter fel, vilket rättas; och vilka versioner av taggen de bär. Vad som avvisades står nedan, sedan din collector startades.',
  'room.orders':
    'Varje beställning som räknas de här dagarna, den nyaste först, med vad varje rad tillskrivs och varför: en orderrad tillskrivs den video från vilken produkten senast lades i varukorgen, annars senast öppnades, inom det antal dagar före beställningen som du valde. En rad som ingen hade lagt till eller öppnat från en video tillskrivs ingen. Det butikens server signerade är bekräftat; värdena är efter rabatter och återbetalningar, utan moms och frakt.',
  filters:
    'Värdena är de från sidvisningar under de här dagarna. Enheten går efter fönstrets storlek, landet efter webbläsarens tidszon. Källa och kampanj är de som ett besök kom med, enligt länkens utm_source och utm_campaign, annars sidan det kom från. Besökare är återkommande om de var här före den första av dagarna; bara den som gick med på att bli igenkänd är ny eller återkommande.',
  'room.returns':
    'Gåvor, arvoden och provision som du har antecknat, från den första av dem till den sista av dagarna du valde, bredvid de beställningar som tillskrivs kreatören under samma tid, vad rapporten än är avgränsad till i övrigt. Försäljning är den på de tillskrivna raderna, efter återbetalningar där butikens server signerar sina beställningar. Vad en kreatör kostade per beställning, och vad som kom tillbaka för varje given krona, anges där allt är i en valuta; summor i olika valutor läggs aldrig ihop. Försäljning är inte vinst: varor och frakt kostar också.',
  payouts:
    'Att betala för dagarna du valde: provisionen som gällde vid varje beställning, på de här dagarnas tillskrivna försäljning, och arvodena som är antecknade för dem. Gåvor är redan givna.',
  'room.creators':
    'Kreatörer efter hur många som följer dem där de publicerar, enligt ditt flöde: nano från 1 000 till 10 000, mikro upp till 100 000, större däröver. Engagemang är den del av dem som tittade som fortsatte titta, satte på ljudet, öppnade en produkt eller delade; sett är den del av videorna som visningar i spelaren såg; konvertering den del av dem som tittade som beställde. Bakom varje står intervallet där det verkligen ligger, 95 gånger av 100. Försäljning per tusen visningar i spelaren kräver 10 beställningar. Hur många som följer en kreatör avgör ingenstans vilka videor som visas.',
  'room.videos':
    'Kunder, var och en räknad en gång per steg: de som såg kortet, som såg dess tysta förhandsvisning spelas i 2 sekunder, som startade videon i spelaren, såg den där i 2 sekunder, fortsatte titta eller deltog, öppnade en produkt från den, lade till en och beställde en. Kort och spelare är två vägar in, så ett steg kan vara större än det före. Vem som är kvar går efter sidvisningar som startade videon i spelaren, var och en efter det längsta den kom; en del som hoppades över räknas inte som sedd. Ett ögonblick är tiden då en produkt är taggad: av sidvisningar som såg taggen, de som öppnade eller lade till produkten, och de beställningar av den som tillskrivs videon.',
  'room.moments':
    'Varje timme i veckan efter din klocka, alla veckor i de valda dagarna tillsammans: hur ofta hyllan sågs, videor sågs, produkter lades till och beställningar tillskrevs videor. Ämnen och plattformar är de för videorna i ditt flöde; källa, kampanj, sida och land väljs ovan, för hela rapporten. En timme missades där sidor bad om videor och ditt flöde inte hade någon som passade, eller där många kunder såg hyllan och lade mindre än hälften så mycket i sina varukorgar som är vanligt i din butik. Kartan visas från 100 visningar.',
  'room.hours':
    'De första 48 timmarna för videor som kom på en hylla de här dagarna, räknade från att något rapporterades om dem första gången. Mittlinjen är butikens egen: hälften av dess videor de senaste 180 dagarna hade fler visningar vid den åldern, hälften färre. En video ligger före med mer än en och en halv gång så många, efter med mindre än två tredjedelar; inget sägs vid färre än 20 visningar på någon sida, eller färre än 5 andra videor.',
};
