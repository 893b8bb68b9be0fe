import type { Vocabulary } from './vocabulary'

/** Lithuanian. */
export const lt: Vocabulary = {
  language: 'lt',
  heads: {
    date: 'data|datos|diena|dienos',
    time: 'laikas|laiko|valanda',
    booking: 'įrašymo|užskaitymo|apskaitos|nurašymo|įskaitymo|registravimo|įvykdymo|apdorojimo|atlikimo',
    value: 'valiutavimo|lėšų valiutavimo|įsigaliojimo|valiutavimo data',
    operation:
      'operacijos|operacija|sandorio|sandoris|mokėjimo|pirkimo|transakcijos|transakcija|pavedimo|operacijų',
    due: 'mokėti iki|terminas|apmokėti iki|mokėjimo terminas|sumokėti iki',
    period: 'laikotarpis|laikotarpio|periodas|mėnuo|nuo|iki',
    amount: 'suma|sumos|vertė|kiekis pinigų|apyvarta|ekvivalentas',
    balance: 'likutis|likučio|likutį|balansas|sąskaitos likutis',
    in: 'įplaukos|įplauka|kreditas|kredito|gauta|pajamos|įnešta|įmokos|gautos|kreditas k',
    out: 'išmokos|išmoka|debetas|debeto|išlaidos|nurašyta|sumokėta|išmokėta|išsiųsta',
    spent: 'pirkimo suma|išleista|pirkinio suma|pirkinių suma',
    side: 'd k|k d|debetas kreditas|debeto kredito|kreditas debetas|požymis|kryptis|ženklas|pajamos išlaidos|d c|operacijos tipas|požymis d k',
    currency: 'valiuta|valiutos|valiutos kodas',
    fee: 'mokestis|mokesčiai|komisinis|komisiniai|komisinis mokestis|banko mokestis|įkainis|komisiniai mokesčiai',
    tax: 'pvm|mokesčiai|gpm|pajamų mokestis',
    rate: 'kursas|valiutos kursas|keitimo kursas|kurso',
    price: 'kaina|vieneto kaina|kainos',
    quantity: 'kiekis|vienetai|vnt|akcijų skaičius|skaičius',
    total: 'iš viso|viso|bendra|suma viso|bendra suma|iš viso suma',
    points: 'taškai|taškų|pinigai lojalumo',
    limit: 'limitas|limito|disponuojamas|prieinamas',
    foreign:
      'originali|pradinė|užsienio|operacijos valiuta|originalo|suma originalo|suma operacijos valiuta|originali suma|suma valiuta|sandorio valiuta',
    before: 'ankstesnis|prieš|pradinis likutis',
    instalment: 'dalis|įmoka|įmokų skaičius|išsimokėtinai',
    net: 'neto|be pvm',
    gross: 'bruto|su pvm',
    account: 'sąskaita|sąskaitos|sąsk|sąskaitų|sąskaitos numeris|iban',
    card: 'kortelė|kortelės|kortelių|kortelės numeris',
    other:
      'korespondent*|kontrahent*|partneri*|gavėj*|mokėtoj*|kitos šalies|kita šalis|korespondentas|siuntėj*|gavėjas mokėtojas',
    own: 'savininkas|savininko|turėtojas|klientas|kliento|kortelės turėtojas|sąskaitos savininkas|mano',
    name: 'pavadinimas|vardas|vardas pavardė|pavardė|vardas ir pavardė|pavadinimo',
    bank: 'bankas|banko|swift|bic|banko kodas|banko pavadinimas|įstaigos kodas',
    merchant:
      'prekybininkas|prekybininko|pardavėjas|pardavėjo|parduotuvė|prekybos vieta|pirkimo vieta|prekybos vietos',
    from: 'mokėtoj*|siuntėj*|iš sąskaitos|pradinis mokėtojas|iš ko|mokėtojas',
    to: 'gavėj*|į sąskaitą|galutinis gavėjas|kam|naudos gavėjas|gavėjas',
    institution: 'įstaiga|piniginė|mokėjimo būdas|sąskaita',
    text: 'paaiškinim*|aprašym*|detalės|turinys|informacija|tekstas|mokėjimo paskirtis|paskirtis|operacijos aprašymas|papildoma informacija|prekė|aprašymas',
    note: 'pastaba|pastabos|komentaras|komentarai|žinutė|papildoma informacija|žymos',
    type: 'tipas|rūšis|operacijos tipas|būdas|tipo|operacijos rūšis|pavadinimas operacijos|įrašo tipas',
    category: 'kategorija|kategorijos|grupė|subkategorija',
    status: 'būsena|statusas|būklė',
    reference:
      'įrašo nr|dokumento nr|dok nr|identifikatorius|nuoroda|operacijos nr|operacijos id|unikalus|referencija|kvitas|dokumentas|dokumento numeris|įmokos kodas|pavedimo nr|mokėjimo nr|autorizacijos|unikalus numeris|transakcijos numeris|archyvavimo kodas',
    number: 'numeris|nr|eil nr|eilės|numerio',
    code: 'kodas|kodo|įmokos kodas|asmens kodas|kliento kodas',
    cheque: 'čekis|čekio',
    place: 'vieta|šalis|miestas|adresas|skyrius|filialas|kanalas|vietos|bankomatas',
    purpose: 'paskirtis|mokėjimo paskirtis|tikslas|mokėjimo tikslas|pagrindas',
  },
  sides: {
    in: 'k|kreditas|kredito|c|įplauka|įplaukos|pajamos|gauta|įskaityta|+',
    out: 'd|debetas|debeto|išmoka|išmokos|išlaidos|nurašyta|išsiųsta|-',
  },
  states: {
    posted:
      'įvykdytas|įvykdyta|atliktas|atlikta|užskaityta|patvirtinta|patvirtintas|apdorota|sėkmingas|sėkminga|baigta|įskaityta|įrašyta|įvykdyti',
    pending:
      'laukiama|laukiantis|vykdomas|vykdoma|apdorojama|rezervuota|rezervacija|neužskaityta|autorizuota|nepatvirtinta|laukia|ruošiamas|rezervuotas|apdorojamas|planuojamas',
    cancelled:
      'atšauktas|atšaukta|atmestas|atmesta|nepavyko|nevykdytas|klaida|grąžintas|neįvykdytas|neįvykdyta|anuliuota|pasibaigęs|nesėkmingas|atsisakyta',
  },
  rows: {
    opening:
      'likutis pradžiai|pradinis likutis|likutis laikotarpio pradžiai|likutis periodo pradžioje|likutis laikotarpio pradžioje|ankstesnis likutis|likutis pradžioje|pradžios likutis|likutis dienos pradžioje',
    closing:
      'likutis pabaigai|galutinis likutis|likutis laikotarpio pabaigai|likutis periodo pabaigoje|likutis laikotarpio pabaigoje|likutis pabaigoje|pabaigos likutis|einamasis likutis|naujas likutis|likutis dienos pabaigoje',
    turnover:
      'apyvarta|viso įplaukų|viso išmokų|debeto apyvarta|kredito apyvarta|iš viso įplaukos|iš viso išlaidos|iš viso gauta|iš viso išmokėta|iš viso pajamų|iš viso išlaidų|apyvartos|iš viso debetas|iš viso kreditas|įplaukos iš viso|išmokos iš viso',
    total: 'iš viso|viso|bendra suma|suma iš viso|tarpinė suma',
    pending:
      'rezervuotos operacijos|laukiančios operacijos|rezervacijos|neužskaitytos operacijos|rezervuotos lėšos|rezervuotos sumos',
  },
  kinds: {
    fee: 'mokestis už|komisinis mokestis|komisinis|komisiniai|administravimo mokestis|sąskaitos administravimo mokestis|mėnesio mokestis|mokestis|paslaugų plano mokestis|kortelės mokestis|plano mokestis|banko mokestis|delspinigiai|aptarnavimo mokestis',
    refund:
      'grąžinimas|grąžinimo|grąžinta|pinigų grąžinimas|storno|atšaukimas|kompensacija už|grąžintas pirkinys|permoka|anuliavimas|pirkinio grąžinimas',
    income:
      'darbo užmokestis|atlyginimas|alga|pensija|stipendija|pašalpa|dividendai|dividendas|išmoka vaikui|premija|darbo užmokesčio|sodra pensija|honoraras|ligos išmoka|vaiko pinigai|autorinis atlyginimas|du už|atlyginimo',
    interest: 'palūkanos|palūkanų|palūkanų išmokėjimas|palūkanų mokėjimas',
    own: 'tarp savo sąskaitų|savo sąskaitą|savo sąskaitos|taupomoji sąskaita|taupomąją sąskaitą|taupomosios sąskaitos|savo taupomąją|taupymas|indėlis|indėlio|terminuotasis indėlis|taupyklė|savo sąskaitų|kaupiamoji sąskaita|kaupiamąją sąskaitą',
    transfer:
      'pavedimas|pervedimas|mokėjimo nurodymas|sepa mokėjimas|momentinis mokėjimas|gautas pavedimas|vietinis pavedimas|mokėjimas tarp|periodinis mokėjimas|pavedimo|pervesta|lėšų pervedimas|tarptautinis pavedimas',
    cash: 'grynieji|grynųjų|grynųjų išėmimas|grynųjų pinigų|bankomatas|bankomate|bankomato|grynųjų įnešimas|pinigų išėmimas|grynais|grynųjų išgryninimas|perlo terminalas',
    'card-bill':
      'kredito kortelės įmoka|kredito kortelės mokėjimas|kredito kortelės dengimas|įmoka gauta|kredito kortelės skolos|kredito limito grąžinimas|kredito kortelės grąžinimas|kredito kortelės papildymas',
    'top-up': 'papildymas|sąskaitos papildymas|piniginės papildymas|kortelės papildymas|papildymo',
    reward: 'cashback|pinigų susigrąžinimas|premija už|bonusas|dovana už|taškai|lojalumo|pinigų grąža',
    conversion:
      'valiutos keitimas|valiutos konvertavimas|valiutos pirkimas|valiutos pardavimas|valiutų keitimas|konvertavimas',
    expiry: 'pasibaigė galiojimas|nebegalioja|galiojimo pabaiga',
    securities:
      'akcijų pirkimas|akcijų pardavimas|vertybiniai popieriai|vertybinių popierių|fondo vienetų|obligacijos|obligacijų|kriptovaliuta|investicinis fondas|vp pirkimas|vp pardavimas|fondų pirkimas|taupymo lakštai',
    purchase:
      'pirkinys|pirkinys kortele|pirkimas|mokėjimas kortele|atsiskaitymas kortele|tiesioginis debetas|e sąskaita|apmokėjimas|kortelės operacija|mokėjimas už|nuoma|įmoka už|komunaliniai|automatinis mokėjimas|elektroninė sąskaita|mokestis už mokslą|mokestis už darželį',
  },
  months: [
    'sausis|sausio|sau',
    'vasaris|vasario|vas',
    'kovas|kovo|kov',
    'balandis|balandžio|bal',
    'gegužė|gegužės|geg',
    'birželis|birželio|bir',
    'liepa|liepos|lie|liep',
    'rugpjūtis|rugpjūčio|rgp|rugp',
    'rugsėjis|rugsėjo|rgs|rugs',
    'spalis|spalio|spa|spal',
    'lapkritis|lapkričio|lap|lapkr',
    'gruodis|gruodžio|gru|gruod',
  ],
  currencies: [
    'EUR=euras|eurai|eurų|euro',
    'LTL=litas|litai|litų|lt',
    'USD=jav doleris|jav doleriai|jav dolerių',
    'GBP=svaras sterlingų|svarai sterlingų|didžiosios britanijos svaras',
    'PLN=lenkijos zlotas|zlotas',
    'CHF=šveicarijos frankas',
    'JPY=japonijos jena',
  ],
}
