import type { Vocabulary } from './vocabulary'

/** Slovenian. */
export const sl: Vocabulary = {
  language: 'sl',
  heads: {
    date: 'datum|datuma|dne|datumi',
    time: 'čas|ura|ure',
    booking: 'knjiženja|knjiženje|knjižbe|knjižba|obdelave|obračuna|poravnave|vknjižbe|izvršitve|knjiženo',
    value: 'valute|valuta|datum valute|valutacija',
    operation:
      'transakcije|transakcija|prometa|promet|nakupa|plačila|operacije|posla|izvedbe|naloga|transakcij|dviga',
    due: 'zapadlost|zapadlosti|rok plačila|plačila do|rok',
    period: 'obdobje|obdobja|mesec|od datuma|do datuma|za obdobje',
    amount: 'znesek|zneska|zneski|vrednost|vsota|protivrednost|znesek eur',
    balance: 'stanje|saldo|stanje na računu|razpoložljivo stanje|novo stanje|stanje po|stanje računa',
    in: 'dobro|v dobro|priliv|prilivi|prejeto|kredit|polog|pologi|prihodek|prihodki|odobritev|vplačilo|prejemek|znesek v dobro|nakazilo v dobro',
    out: 'breme|v breme|odliv|odlivi|bremenitev|bremenitve|debet|dvig|dvigi|odhodek|odhodki|izdatek|izplačilo|poraba|znesek v breme|plačano',
    spent: 'znesek nakupa|porabljeno|znesek porabe|vrednost nakupa',
    side: 'breme dobro|dobro breme|v breme v dobro|predznak|smer|stran|oznaka prometa|priliv odliv|tip prometa|d b|b d|vrsta prometa|debet kredit',
    currency: 'valuta|valute|valuti|oznaka valute',
    fee: 'provizija|provizije|nadomestilo|nadomestila|strošek|stroški|stroški banke',
    tax: 'davek|davka|ddv|davki',
    rate: 'tečaj|tečaja|menjalni tečaj',
    price: 'cena|cene|cena na enoto',
    quantity: 'količina|število|kos|število enot|število delnic',
    total: 'skupaj|vsota|skupno|skupni|seštevek',
    points: 'točke|točk|bonitetne točke',
    limit: 'limit|limita|razpoložljivo|na voljo|razpoložljiva',
    foreign:
      'izvorni|izvirni|izvirna|tuja|tuja valuta|originalni|originalna|valuta transakcije|znesek transakcije|izvorna valuta|v tuji valuti|originalni znesek|izvorna',
    before: 'pred|prejšnje|prejšnji|predhodno|predhodni',
    instalment: 'obrok|obroki|obroka|število obrokov',
    net: 'neto|brez ddv',
    gross: 'bruto|z ddv',
    account: 'račun|računa|številka računa|iban|trr|partija|računi|bančni račun',
    card: 'kartica|kartice|kartico|številka kartice',
    other:
      'partner*|prejemnik*|plačnik*|nasprotn*|udeleženec|protiračun|nasprotna stran|upravičenec|prejemnik plačnik|plačnik prejemnik|nalogodajal*|udeleženca|udeležencu|dolžnik upnik|komitent',
    own: 'imetnik|imetnika|lastnik|lastnika|moj|lastni|stranka|uporabnik|imetnik kartice',
    name: 'naziv|ime|ime in priimek|priimek|naziva|imena',
    bank: 'banka|banke|bic|swift|naziv banke',
    merchant: 'trgovec|trgovca|prodajalec|prodajno mesto|trgovina|prodajalna|mesto nakupa|prodajnega mesta',
    from: 'plačnik*|nalogodajal*|pošiljatelj*|z računa|dolžnik|v breme računa|račun plačnika',
    to: 'prejemnik*|na račun|upravičenec|upnik|račun prejemnika|komu|v dobro računa',
    institution: 'ustanova|denarnica|način plačila|račun|institucija',
    text: 'opis|namen|opis transakcije|podrobnosti|vsebina|besedilo|namen plačila|podatki|informacije|opis prometa|naziv transakcije|artikel|izdelek|postavka',
    note: 'opomba|opombe|komentar|sporočilo|zaznamek|dodatne informacije|dodatni podatki|oznake',
    type: 'vrsta|vrste|tip|način|vrsta transakcije|vrsta prometa|tip transakcije|vrsta posla',
    category: 'kategorija|kategorije|skupina|podkategorija',
    status: 'status|stanje naloga|status transakcije',
    reference:
      'referenca|reference|sklic|sklica|identifikator|številka transakcije|id transakcije|reklamacij*|št reklamacije|dokument|številka dokumenta|potrdilo|referenca plačnika|referenca prejemnika|avtorizacij*|id|številka naloga|model|reklamacijska',
    number: 'številka|št|zap št|zaporedna|zap|zaporedna številka|zš',
    code: 'koda|šifra|kode|koda namena|davčna',
    cheque: 'ček|čeki|čeka',
    place: 'kraj|država|mesto|poslovalnica|naslov|ekspozitura|lokacija|kanal|bankomat|kraja|ulica',
    purpose: 'namen|namena|namen plačila|koda namena|namen nakazila',
  },
  sides: {
    in: 'dobro|v dobro|priliv|kredit|odobritev|polog|prihodek|cr|prejeto|vplačilo|+',
    out: 'breme|v breme|odliv|debet|bremenitev|dvig|odhodek|dr|izplačilo|poraba|-',
  },
  states: {
    posted:
      'knjiženo|proknjiženo|izvršeno|izvedeno|realizirano|zaključeno|potrjeno|uspešno|plačano|obdelano|izvršen|izvedena|poravnano|izvršena',
    pending:
      'v obdelavi|v teku|čaka|čakajoče|rezervirano|rezervacija|neporavnano|neknjiženo|avtorizirano|v pripravi|načrtovano|v čakanju|na čakanju|oddano|v izvajanju|rezervirana sredstva|avtorizacija',
    cancelled:
      'preklicano|preklicana|zavrnjeno|zavrnjena|stornirano|storno|neuspešno|razveljavljeno|vrnjeno|napaka|poteklo|neizvršena|umaknjeno|zavrnjen',
  },
  rows: {
    opening:
      'začetno stanje|prejšnje stanje|predhodno stanje|prenos stanja|staro stanje|stanje na začetku|začetni saldo|stanje prejšnjega izpiska',
    closing: 'končno stanje|novo stanje|stanje na koncu|končni saldo|stanje na dan|trenutno stanje',
    turnover:
      'skupaj v dobro|skupaj v breme|promet v dobro|promet v breme|skupaj prilivi|skupaj odlivi|skupni prilivi|skupni odlivi|skupaj breme|skupaj dobro|skupaj pologi|skupaj dvigi|prilivi skupaj|odlivi skupaj|promet skupaj|vsota prilivov|vsota odlivov',
    total: 'skupaj|vsota|seštevek|skupni znesek|vmesni seštevek|skupaj za plačilo',
    pending:
      'rezervacije|rezervirana sredstva|neporavnane transakcije|čakajoče transakcije|transakcije v obdelavi|neknjižene transakcije|avtorizacije',
  },
  kinds: {
    fee: 'nadomestilo|nadomestila|provizija|provizije|stroški vodenja|vodenje računa|strošek vodenja|mesečno nadomestilo|članarina kartice|stroški plačila|nadomestilo za|strošek provizije|stroški opomina|stroški banke|mesečni strošek',
    refund:
      'vračilo|povračilo|storno|vračilo denarja|dobropis|vračilo kupnine|stornacija|preplačilo|vračilo sredstev|refundacija',
    income:
      'plača|plače|osebni dohodek|pokojnina|štipendija|dividenda|dividende|regres|otroški dodatek|nadomestilo za bolezen|avtorski honorar|honorar|nadomestilo za brezposelnost|socialna pomoč|letni dopust|plača za|božičnica|nadomestilo plače|starševsko nadomestilo|denarna socialna',
    interest: 'obresti|obrest|pripis obresti|obresti na|zamudne obresti|kreditne obresti|pozitivne obresti',
    own: 'med lastnimi računi|lastni račun|varčevalni račun|varčevanje|varčevalni|depozit|depozita|vezava|med svojimi računi|prenos na varčevalni|lastne račune|na moj račun|hranilnik|vezani depozit|prenos med računi|moji računi|rentno varčevanje|svoj račun',
    transfer:
      'prenos|nakazilo|plačilni nalog|takojšnje plačilo|trajnik|trajni nalog|nakazila|sepa plačilo|univerzalni plačilni nalog|upn|prejeto nakazilo|flik|prejeto plačilo|upn qr',
    cash: 'bankomat|bankomatu|dvig|dvig gotovine|gotovina|gotovine|polog gotovine|dvig na bankomatu|gotovinski dvig|atm|gotovinski polog|dvig na ba',
    'card-bill':
      'plačilo kreditne kartice|poravnava kartice|poravnava obveznosti po kartici|plačilo kartice|obveznosti kartice|poravnava kreditne kartice|poraba po kartici|plačilo prejeto hvala|poravnava kartic|odlog plačila kartica',
    'top-up': 'polnitev|polnjenje|dopolnitev|polnitev računa|polnitev denarnice|polnitev kartice|napolnitev',
    reward: 'cashback|nagrada|bonus|denarna nagrada|točke zvestobe|vračilo zvestobe|bonitetne točke',
    conversion:
      'menjava|menjava valut|konverzija|nakup deviz|prodaja deviz|menjava valute|odkup deviz|menjalni posel',
    expiry: 'potek točk|potekle točke|poteklo',
    securities:
      'nakup delnic|prodaja delnic|vrednostni papirji|vzajemni sklad|vzajemni skladi|obveznice|kriptovaluta|kriptovalute|točke sklada|nakup vp|prodaja vp|zakladne menice|nakup vrednostnih papirjev|prodaja vrednostnih papirjev',
    purchase:
      'nakup|plačilo s kartico|kartični nakup|plačilo na pos|nakup s kartico|direktna obremenitev|direktna bremenitev|sepa db|plačilo računa|pos|nakup na pos|spletni nakup|brezstično|plačilo položnice|položnica|najemnina|plačilo|e račun|plačilo z mobilno',
  },
  months: [
    'januar|januarja|januarju|jan',
    'februar|februarja|februarju|feb',
    'marec|marca|marcu|mar',
    'april|aprila|aprilu|apr',
    'maj|maja|maju',
    'junij|junija|juniju|jun',
    'julij|julija|juliju|jul',
    'avgust|avgusta|avgustu|avg',
    'september|septembra|septembru|sep|sept',
    'oktober|oktobra|oktobru|okt',
    'november|novembra|novembru|nov',
    'december|decembra|decembru|dec',
  ],
  currencies: [
    'EUR=evro|evri|evrov|euro',
    'SIT=slovenski tolar|tolar|tolarjev',
    'USD=ameriški dolar|ameriški dolarji',
    'GBP=britanski funt|funt šterling',
    'CHF=švicarski frank',
    'HRK=hrvaška kuna',
    'JPY=japonski jen',
  ],
}
