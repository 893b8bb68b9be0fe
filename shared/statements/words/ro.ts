import type { Vocabulary } from './vocabulary'

/** Statements of Romania and Moldova. */
export const ro: Vocabulary = {
  language: 'ro',
  heads: {
    date: 'data|date|zi|ziua|data ora|data si ora|dt',
    time: 'ora|data ora|data si ora',
    booking:
      'inregistrarii|inregistrare|inregistrata|inregistrat|contabila|contabil|contare|decontare|decontarii|procesare|procesarii|procesat|finalizarii|finalizare|finalizata|postare|postarii|postat|operare|operarii|contabilizare|contabilizarii|completare',
    value: 'valuta|valutei|data valuta|data valutei|valorii',
    operation:
      'tranzactie|tranzactiei|tranzactii|operatiune|operatiunii|operatie|operatiei|operatiuni|miscare|plata|platii|cumparare|cumpararii|achizitie|achizitiei|executie|executiei|executare|autorizare|autorizarii|efectuare|efectuarii|ordin|initierii|initiere|tranz',
    due: 'scadenta|scadentei|scadent|termen de plata|data limita',
    period: 'perioada|luna|de la data|pana la data|data inceput|data sfarsit|interval|lunii',
    amount: 'suma|sume|sumei|valoare|valoarea|cuantum|suma lei|suma ron|echivalent|contravaloare|montant',
    balance: 'sold|soldul|sold*|sold final|sold disponibil|sold contabil|sold curent|ramas|disponibil',
    in: 'credit|creditare|credite|incasare|incasari|incasat|intrare|intrari|depunere|depuneri|venit|venituri|alimentare|alimentari|creditat|suma creditata|primit|incasata|suma credit|rulaj creditor|creditor|sume incasate',
    out: 'debit|debitare|debite|iesire|iesiri|retragere|retrageri|cheltuiala|cheltuieli|plati|debitat|trimis|suma debitata|suma debit|rulaj debitor|debitor|sume platite|platit|suma platita',
    spent:
      'suma cheltuita|cheltuit|valoare cumparatura|suma cumparaturii|valoarea achizitiei|suma achizitiei',
    side: 'debit credit|credit debit|d c|c d|sens|semn|sensul|incasare plata|plata incasare|venit cheltuiala|intrare iesire|dc|indicator debit credit|sens operatiune|debit sau credit',
    currency: 'valuta|moneda|monedei|valute|devize|deviza|moneda contului|valuta contului|cod valuta',
    fee: 'comision|comisioane|comisionul|taxa|taxe|cost|costuri|tarif|speze|taxe si comisioane|spezele',
    tax: 'impozit|impozite|tva|impozitul|accize|impozit retinut',
    rate: 'curs|curs valutar|curs de schimb|curs schimb|rata de schimb|cursul|rata schimb|curs aplicat|curs conversie',
    price: 'pret|pret unitar|pretul|pret pe unitate|valoare unitara|cotatie',
    quantity:
      'cantitate|cantitatea|numar actiuni|buc|unitati|actiuni|titluri|unitati de fond|nr unitati|cant',
    total: 'total|suma totala|subtotal|total general|totaluri|totala',
    points: 'puncte|punct|puncte bonus|mile|bonus|recompense|puncte loialitate|puncte star',
    limit:
      'limita|limita de credit|disponibil|plafon|descoperit|sold disponibil|limita credit|descoperit de cont',
    foreign:
      'straina|initiala|originala|original|valuta originala|moneda originala|moneda tranzactiei|suma originala|suma in valuta|moneda originara|locala|valuta tranzactiei|suma initiala|moneda initiala|suma tranzactiei in valuta|originara',
    before: 'anterior|precedent|initial|inainte|vechi|anterioara|precedenta|sold anterior',
    instalment: 'rata|rate|numar rate|nr rate|transa|rata lunara|rate lunare|nr rata',
    net: 'net|neta|suma neta|valoare neta',
    gross: 'brut|bruta|suma bruta|valoare bruta',
    account:
      'cont|contul|contului|conturi|iban|numar cont|nr cont|cont curent|cod iban|cont iban|cont client|numarul contului|produs|contul meu',
    card: 'card|cardul|cardului|numar card|nr card|carduri|numarul cardului|pan|card numar',
    other:
      'beneficiar|beneficiarul|beneficiarului|ordonator|ordonatorului|ordonatorul|contrapartida|partener|partenerului|corespondent|contraparte|cont beneficiar|cont corespondent|destinatar|platitor|platitorului|cont partener|cealalta parte|nume beneficiar|expeditor|tert|cont contrapartida|cont platitor|nume partener|contrapartea',
    own: 'titular|titularul|titularului|client|clientului|detinator|detinatorul cardului|posesor|propriu|contul meu|titular cont|nume client|cod client|titular card|proprii|utilizator',
    name: 'nume|numele|denumire|denumirea|prenume|nume si prenume|numelui',
    bank: 'banca|banci|bancii|bic|swift|cod banca|sucursala|unitate|unitatea|banca beneficiar|banca platitor|cod bic',
    merchant:
      'comerciant|comerciantul|comerciantului|magazin|furnizor|vanzator|merchant|locatie comerciant|nume comerciant|firma|companie|denumire comerciant|locul tranzactiei',
    from: 'expeditor|platitor|platitorul|ordonator|din contul|sursa|din cont|emitent|de la contul|trimis de|cont sursa|debitor',
    to: 'destinatar|beneficiar|catre|in contul|in cont|destinatie|primitor|cont destinatie|creditor|trimis catre',
    institution: 'institutie|institutia|banca|portofel|institutie financiara|furnizor',
    text: 'descriere|descrierea|detalii|detaliile|explicatie|explicatii|explicatia|text|detalii tranzactie|descriere tranzactie|informatii|continut|subiect|titlu|detaliu|descrierea tranzactiei|detalii plata|tranzactie|detalii operatiune|denumire operatiune|descriere operatiune|obiect',
    note: 'nota|note|observatii|observatie|comentariu|comentarii|mesaj|mentiuni|memo|adnotare|informatii suplimentare|mentiune|detalii suplimentare|alte detalii|remarca',
    type: 'tip|tipul|tip tranzactie|tip operatiune|tipul tranzactiei|metoda de plata|mod de plata|fel|tip operatie|metoda|modalitate de plata|tipul operatiunii|tip plata|natura',
    category:
      'categorie|categoria|categorii|subcategorie|eticheta|etichete|grup|buget|clasificare|sub categorie|domeniu',
    status: 'stare|status|starea|statut|stadiu|statusul',
    reference:
      'referinta|referinte|referintei|ref|id|numar tranzactie|nr tranzactie|id tranzactie|document|documentul|nr document|chitanta|factura|bon|cod tranzactie|mandat|numar document|cod autorizare|autorizare|nr op|ordin de plata|numar referinta|nr referinta|nr doc|identificator|cod referinta|nr inreg|numar factura',
    number: 'numar|numarul|nr|nr crt|numar curent|rand|linie|pozitie|crt|numar ordine',
    code: 'cod|codul|coduri|cheie|indicator|cod operatiune|mcc',
    cheque: 'cec|cecuri|cec nr|numar cec|nr cec',
    place:
      'loc|locatie|locatia|oras|orasul|tara|adresa|sucursala|agentie|canal|localitate|terminal|judet|cod postal|regiune|unitate|canalul|agentia',
    purpose:
      'scop|motiv|scopul platii|motivul platii|destinatia platii|scopul|detalii plata|explicatie plata|natura platii',
  },
  sides: {
    in: 'c|cr|credit|incasare|intrare|+|venit|incasari|creditare|primit|alimentare|depunere|creditor',
    out: 'd|db|debit|plata|iesire|-|cheltuiala|cheltuieli|debitare|retragere|trimis|plati|debitor',
  },
  states: {
    posted:
      'inregistrata|inregistrat|finalizata|finalizat|executata|executat|procesata|procesat|decontata|decontat|confirmata|confirmat|efectuata|efectuat|aprobata|aprobat|reusita|reusit|contabilizata|postata|incheiata|acceptata|acceptat|platita|platit|completa|completat|succes|cu succes|decontate',
    pending:
      'in asteptare|in curs|autorizata|autorizat|rezervata|rezervat|blocata|blocat|in procesare|in curs de procesare|nedecontata|nedecontat|programata|programat|de procesat|suma blocata|suspendata|in curs de decontare|initiata|initiat|viitoare|neprocesata|in derulare|neconfirmata',
    cancelled:
      'anulata|anulat|respinsa|respins|esuata|esuat|refuzata|refuzat|returnata|returnat|expirata|expirat|stornata|stornat|stearsa|nereusita|nereusit|invalidata|renuntat|eroare|revocata|revocat|neefectuata|neexecutata',
  },
  rows: {
    opening:
      'sold initial|sold anterior|sold precedent|soldul initial|sold la inceputul perioadei|sold inceput|sold deschidere|sold de deschidere|sold reportat|soldul anterior|sold initial zi|report sold|sold la inceput',
    closing:
      'sold final|sold inchidere|sold de inchidere|sold curent|sold nou|soldul final|sold la sfarsitul perioadei|sold la data|sold contabil|sold disponibil|sold final cont|sold final zi|sold la sfarsit|total disponibil|fonduri proprii',
    turnover:
      'rulaj|rulaj debitor|rulaj creditor|rulaj zi|total rulaj|rulaj total cont|total debit|total credit|rulaj total|total incasari|total plati|total debitari|total creditari|total cheltuieli|total venituri|rulaje|total intrari|total iesiri|rulaj total zi',
    total: 'total|subtotal|total general|suma totala|totaluri|total perioada|totalul',
    pending:
      'tranzactii in asteptare|tranzactii in curs|tranzactii nedecontate|sume blocate|in asteptare|tranzactii autorizate|operatiuni in curs|tranzactii in curs de decontare|sume rezervate|tranzactii neprocesate|tranzactii blocate|plati in asteptare|plati programate|tranzactii in curs de procesare',
  },
  kinds: {
    fee: 'comision|comisioane|comisionul|taxa|taxe|comision administrare|comision administrare cont|comision lunar|comision tranzactie|abonament cont|taxa lunara|comision retragere|administrare cont|speze bancare|comision plata|comision pe operatiune|taxa administrare|com administrare|comis|comision interbancar|comision anual|speze|comision incasare|cost administrare card|pachet cont curent|comision pachet|taxa emitere card',
    refund:
      'rambursare|rambursari|returnare|restituire|storno|stornare|retur|anulare|anulare tranzactie|corectie|returnare bani|rambursare bani|returnare plata|retur marfa|anulare plata|chargeback|bani returnati|stornare tranzactie|creditare retur|returnare suma',
    income:
      'salariu|salarii|salar|plata salariu|drepturi salariale|pensie|pensii|alocatie|alocatii|alocatie de stat|indemnizatie|indemnizatii|dividende|dividend|bursa de studii|onorariu|onorarii|somaj|ajutor social|avans salariu|lichidare salariu|salariul|plata salarii|drepturi de autor|chenzina|virare salariu|incasare salariu|cupon|cupoane|concediu medical|ajutor somaj|venit salarial|remuneratie',
    interest:
      'dobanda|dobanzi|*dobanda|dobanda creditata|capitalizare dobanda|dobanda creditoare|dobanda debitoare|dobanda depozit|plata dobanda|dobanda neta|incasare dobanda|bonificare dobanda|dobanda acumulata|dobanda penalizatoare|bonificatie dobanda|dobanzi bonificate',
    own: 'cont propriu|conturi proprii|conturile proprii|contul meu|contul meu de economii|cont de economii|economii|contul de economii|transfer intern|transfer intre conturi|transfer intre conturile proprii|intre conturile mele|transfer propriu|depozit la termen|constituire depozit|lichidare depozit|transfer economii|cont economii|catre economii|din economii|in contul de economii|desfiintare depozit|pusculita|depozit overnight|constituire depozit la termen|rotunjire economii|transfer intre conturi proprii|alimentare cont economii|transfer in contul meu',
    transfer:
      'transfer|transferuri|virament|viramente|ordin de plata|incasare|transfer bancar|plata instant|incasare instant|transfer interbancar|transfer primit|transfer trimis|transfer catre|transfer de la|plata intrabancara|incasare intrabancara|plata interbancara|incasare interbancara|ordin de plata programat|transfer home bank|plata op|incasare op|plata canal electronic|transfer homebank|plati canal electronic|transfer alias|virare|transfer instant|bani primiti|bani trimisi|plata programata|standing order|transfer sepa',
    cash: 'retragere numerar|retragere|retragere de numerar|retragere numerar atm|atm|numerar|depunere numerar|depunere de numerar|bancomat|retragere bancomat|retragere atm|depunere|eliberare numerar|retragere de la atm|incasare numerar|depunere numerar atm|depunere atm|retrageri numerar|avans numerar|alimentare numerar|retragere numerar ghiseu|retragere cash|depunere cash|avans de numerar|ghiseu',
    'card-bill':
      'plata card de credit|plata card credit|plata primita multumim|rambursare card de credit|alimentare card de credit|plata datorie card|multumim pentru plata|decontare card de credit|achitare card de credit|rambursare card credit|plata rata card de credit|alimentare card credit|plata suma minima|rata card de credit|plata sold card|rambursare linie de credit card|va multumim pentru plata',
    'top-up':
      'alimentare|alimentare cont|alimentare card|incarcare|incarcare cont|adaugare bani|reincarcare|reincarcare cont|top up|alimentare portofel|incarcare card|alimentare wallet|bani adaugati|reincarcare prepay|reincarcare cartela|incarcare portofel|adaugare fonduri',
    reward:
      'cashback|bonus|puncte|recompensa|recompense|puncte loialitate|bonus de bun venit|premiu bonus|bonus recomandare|puncte bonus|puncte rascumparate|program de loialitate|utilizare puncte|plata cu puncte',
    conversion:
      'schimb valutar|conversie|schimb|conversie valutara|cumparare valuta|vanzare valuta|conversii|schimb valutar la|schimburi valutare|schimb valute|convertire|tranzactie fx|schimbat|schimb de valuta',
    expiry: 'expirat|expirate|puncte expirate|expirare|puncte pierdute|expirare puncte',
    securities:
      'cumparare titluri|vanzare titluri|cumparare actiuni|vanzare actiuni|titluri de stat|unitati de fond|subscriere|subscriere fond|rascumparare fond|subscriere unitati de fond|rascumparare unitati de fond|actiuni|obligatiuni|fond de investitii|fonduri de investitii|tranzactii bursiere|cumparare etf|investitii|cumparare cripto|vanzare cripto|rascumparare|cumparare obligatiuni|cumparare crypto|titluri',
    purchase:
      'cumparare|cumparaturi|cumparare pos|plata la pos|plata pos|tranzactie pos|plata cu cardul|plata card|pos|debit direct|direct debit|plata factura|plata facturi|achizitie|achizitii|plata online|cumparare online|plata contactless|plata utilitati|cumparare comerciant|plata la comerciant|tranzactie comerciant|cumparare e commerce|tranzactie card|utilizare pos comerciant|utilizare pos|plata la comercianti|utilizare card|tranzactie comerciant internet|plata furnizor|plata direct debit|achitare factura|abonament lunar|plati prin card|epos|epos tranzactie|plata prin card|tranzactie online|plata taxe si impozite|factura',
  },
  months: [
    'ianuarie|ian',
    'februarie|feb|febr',
    'martie|mar|mart',
    'aprilie|apr',
    'mai',
    'iunie|iun',
    'iulie|iul',
    'august|aug',
    'septembrie|sep|sept',
    'octombrie|oct',
    'noiembrie|noi|nov|noe',
    'decembrie|dec',
  ],
  currencies: [
    'RON=leu romanesc|lei romanesti|leu nou|lei noi',
    'MDL=leu moldovenesc|lei moldovenesti',
    'EUR=euro',
    'USD=dolar american|dolari americani|dolar sua|dolari sua',
    'GBP=lira sterlina|lire sterline|lire britanice',
    'CHF=franc elvetian|franci elvetieni',
    'HUF=forint maghiar|forinti maghiari|forint|forinti',
    'BGN=leva bulgareasca|leve bulgaresti',
    'PLN=zlot polonez|zloti polonezi|zlot|zloti',
    'CZK=coroana ceha|coroane cehe',
    'SEK=coroana suedeza|coroane suedeze',
    'NOK=coroana norvegiana|coroane norvegiene',
    'DKK=coroana daneza|coroane daneze',
    'TRY=lira turceasca|lire turcesti',
    'JPY=yen japonez|yeni japonezi|yen',
    'CNY=yuan chinezesc|yuan',
    'RUB=rubla ruseasca|ruble rusesti',
    'UAH=hrivna ucraineana|grivna ucraineana|hrivna',
    'RSD=dinar sarbesc|dinari sarbesti',
    'CAD=dolar canadian|dolari canadieni',
    'AUD=dolar australian|dolari australieni',
  ],
}
