import type { Vocabulary } from './vocabulary'

/** Latvian. */
export const lv: Vocabulary = {
  language: 'lv',
  heads: {
    date: 'datums|datuma|diena|datumu',
    time: 'laiks|laika|stunda',
    booking:
      'grāmatošanas|grāmatojuma|iegrāmatošanas|apstrādes|izpildes|iegrāmatots|norakstīšanas|ieskaitīšanas',
    value: 'valutēšanas|valutācijas|valutēšanas datums',
    operation:
      'darījuma|darījums|transakcijas|transakcija|operācijas|operācija|maksājuma|pirkuma|darījumu|veikšanas',
    due: 'apmaksas termiņš|termiņš|apmaksāt līdz|maksāt līdz|samaksas',
    period: 'periods|perioda|mēnesis|no datuma|līdz datumam',
    amount: 'summa|summas|vērtība|apjoms',
    balance: 'atlikums|atlikuma|bilance|konta atlikums|saldo',
    in: 'ienākošie|ienākošais|kredīts|kredīta|ieņēmumi|saņemts|iemaksa|iemaksas|kredīts k|ieskaitīts',
    out: 'izejošie|izejošais|debets|debeta|izdevumi|izmaksa|norakstīts|samaksāts|nosūtīts|izmaksas',
    spent: 'pirkuma summa|iztērēts|pirkumu summa|iztērēta',
    side: 'd k|k d|debets kredīts|kredīts debets|pazīme|virziens|zīme|ieņēmumi izdevumi|debets kredīts d k|d c',
    currency: 'valūta|valūtas|valūtas kods',
    fee: 'komisija|komisijas|komisijas maksa|maksa|komisijas nauda|apkalpošanas maksa',
    tax: 'nodoklis|nodokļi|pvn|iin',
    rate: 'kurss|valūtas kurss|maiņas kurss|konvertācijas kurss',
    price: 'cena|vienības cena|cenas',
    quantity: 'daudzums|skaits|vienības|gab',
    total: 'kopā|kopsumma|pavisam|kopējā',
    points: 'punkti|punktu',
    limit: 'limits|limita|pieejamais|pieejamie',
    foreign: 'oriģinālā|sākotnējā|ārvalstu|darījuma valūta|darījuma summa|oriģinālā summa',
    before: 'iepriekšējais|pirms',
    instalment: 'maksājumu skaits|nomaksa|daļa|maksājums nr',
    net: 'neto|bez pvn',
    gross: 'bruto|ar pvn',
    account: 'konts|konta|kontu|konta numurs|konta nr|iban|klienta konts|rēķins',
    card: 'karte|kartes|kartes numurs|karšu|karti',
    other:
      'partner*|korespondent*|partner*|saņēmēj*|maksātāj*|nosūtītāj*|otras puses|darījuma partner*|saņēmējs maksātājs|otra puse',
    own: 'īpašnieks|īpašnieka|turētājs|klients|klienta|kartes turētājs|konta īpašnieks|mans',
    name: 'nosaukums|vārds|vārds uzvārds|uzvārds|vārds un uzvārds|nosaukuma',
    bank: 'banka|bankas|swift|bic|bankas kods',
    merchant: 'tirgotājs|tirgotāja|pārdevējs|veikals|tirdzniecības vieta|pirkuma vieta|tirdzniecības vietas',
    from: 'maksātāj*|nosūtītāj*|no konta|no kā|maksātājs',
    to: 'saņēmēj*|uz kontu|kam|saņēmējs|labuma guvējs',
    institution: 'iestāde|maksāšanas veids|konts',
    text: 'apraksts|informācija|detaļas|paskaidrojums|informācija saņēmējam|teksts|maksājuma informācija|maksājuma mērķis|darījuma apraksts|saturs|maksājuma detaļas|prece|mērķis',
    note: 'piezīme|piezīmes|komentārs|komentāri|ziņa|papildu informācija|birkas',
    type: 'veids|tips|darījuma veids|darījuma tips|ieraksta tips|transakcijas veids|maksājuma veids|operācijas veids',
    category: 'kategorija|kategorijas|grupa|apakškategorija',
    status: 'statuss|stāvoklis',
    reference:
      'dokumenta numurs|dokumenta nr|identifikators|atsauce|references|referenca|darījuma nr|darījuma id|ieraksta nr|bankas atsauce|unikālais|kvīts|arhīva kods|dokuments|darījuma numurs|maksājuma nr|transakcijas id|bankas reference|reference',
    number: 'numurs|nr|kārtas|npk|numura',
    code: 'kods|koda|personas kods|reģistrācijas',
    cheque: 'čeks|čeka',
    place: 'vieta|valsts|pilsēta|adrese|filiāle|kanāls|vietas|bankomāts',
    purpose: 'mērķis|maksājuma mērķis|nolūks|maksājuma nolūks|pamatojums',
  },
  sides: {
    in: 'k|kredīts|kredīta|c|ienākošs|ienākošais|ieņēmumi|saņemts|iemaksa|+',
    out: 'd|debets|debeta|izejošs|izejošais|izdevumi|nosūtīts|izmaksa|-',
  },
  states: {
    posted:
      'izpildīts|izpildīta|veikts|apstiprināts|apstiprināta|iegrāmatots|iegrāmatota|pabeigts|apstrādāts|veiksmīgs|grāmatots|izpildīti|pieņemts',
    pending:
      'gaida|gaida izpildi|apstrādē|tiek apstrādāts|rezervēts|rezervācija|rezervēta|neiegrāmatots|autorizēts|procesā|plānots|sagatavots|tiek izpildīts|gaidošs',
    cancelled:
      'atcelts|atcelta|noraidīts|noraidīta|neizpildīts|neizdevās|kļūda|atgriezts|anulēts|anulēta|neveiksmīgs|atsaukts|beidzies termiņš',
  },
  rows: {
    opening:
      'sākuma atlikums|atlikums perioda sākumā|sākuma bilance|sākotnējais atlikums|iepriekšējais atlikums|atlikums sākumā|konta atlikums perioda sākumā|perioda sākuma atlikums|sākuma saldo',
    closing:
      'beigu atlikums|atlikums perioda beigās|beigu bilance|gala atlikums|atlikums beigās|pašreizējais atlikums|konta atlikums perioda beigās|perioda beigu atlikums|beigu saldo',
    turnover:
      'apgrozījums|debeta apgrozījums|kredīta apgrozījums|kopā debets|kopā kredīts|kopā ienākošie|kopā izejošie|ieņēmumi kopā|izdevumi kopā|kopā ieņēmumi|kopā izdevumi|ieskaitīts kopā|norakstīts kopā',
    total: 'kopā|kopsumma|pavisam|starpsumma|pavisam kopā',
    pending:
      'rezervētie maksājumi|gaidošie darījumi|rezervācijas|neiegrāmatotie darījumi|rezervētās summas|rezervētie darījumi',
  },
  kinds: {
    fee: 'komisija|komisijas|komisijas maksa|konta apkalpošanas maksa|apkalpošanas maksa|kartes maksa|maksa par kontu|mēneša maksa|gada maksa|kavējuma nauda|līgumsods|maksa par pakalpojumu komplektu|maksa par karti',
    refund:
      'atmaksa|atgriešana|atgriezts|storno|naudas atmaksa|atcelšana|pirkuma atmaksa|pirkuma atgriešana|kompensācija par|pārmaksa|anulēšana',
    income:
      'darba alga|alga|algas|algas izmaksa|pensija|stipendija|pabalsts|dividendes|dividende|prēmija|atalgojums|autoratlīdzība|honorārs|vsaa|slimības pabalsts|avanss darba',
    interest: 'procenti|procentu|procentu izmaksa|procentu maksājums|depozīta procenti',
    own: 'starp saviem kontiem|savu kontu|savu krājkontu|krājkonts|krājkontu|krājkonta|savi konti|uz savu|noguldījums|noguldījuma|depozīts|uzkrājums|uzkrājumi|savu kontu starpā|krājējs|starp kontiem',
    transfer:
      'pārskaitījums|pārskaitījuma|ienākošais maksājums|izejošais maksājums|maksājums|zibmaksājums|sepa maksājums|regulārais maksājums|maksājuma uzdevums|ienākošs pārskaitījums|pārvedums|naudas pārskaitījums',
    cash: 'skaidra nauda|skaidras naudas|bankomāts|bankomātā|skaidras naudas izņemšana|skaidras naudas iemaksa|naudas izņemšana|izņemta skaidra',
    'card-bill':
      'kredītkartes maksājums|kredītkartes parāds|kredītkartes atmaksa|maksājums saņemts|kredītkartes dzēšana|kredītkartes limita atmaksa|kredītkartes papildināšana',
    'top-up': 'papildināšana|konta papildināšana|maka papildināšana|papildinājums|kartes papildināšana',
    reward: 'cashback|naudas atmaksa par pirkumiem|bonuss|bonusi|dāvana par|punkti|atlīdzība par',
    conversion:
      'valūtas maiņa|valūtas konvertācija|konvertācija|valūtas pirkšana|valūtas pārdošana|valūtas konvertēšana',
    expiry: 'beidzies derīguma termiņš|dzēsti punkti|punktu dzēšana',
    securities:
      'akciju pirkšana|akciju pārdošana|vērtspapīri|vērtspapīru|fonda daļas|obligācijas|obligāciju|kriptovalūta|ieguldījumu fonds|akciju pirkums|krājobligācijas|vērtspapīru darījums',
    purchase:
      'pirkums|pirkums ar karti|pirkuma|norēķins ar karti|kartes pirkums|automātiskais maksājums|maksājums ar karti|kartes darījums|rēķina apmaksa|e rēķins|apmaksa|īre|komunālie|pirkums internetā|norēķins|kartes maksājums',
  },
  months: [
    'janvāris|janvāra|janvārī|jan',
    'februāris|februāra|februārī|feb|febr',
    'marts|marta|mar',
    'aprīlis|aprīļa|aprīlī|apr',
    'maijs|maija|mai',
    'jūnijs|jūnija|jūn',
    'jūlijs|jūlija|jūl',
    'augusts|augusta|aug',
    'septembris|septembra|septembrī|sep|sept',
    'oktobris|oktobra|oktobrī|okt',
    'novembris|novembra|novembrī|nov',
    'decembris|decembra|decembrī|dec',
  ],
  currencies: [
    'EUR=eiro|euro',
    'LVL=lats|lati|latu|ls',
    'USD=asv dolārs|asv dolāri|asv dolāru',
    'GBP=lielbritānijas mārciņa|sterliņu mārciņa',
    'CHF=šveices franks',
    'JPY=japānas jena',
  ],
}
