import type { Vocabulary } from './vocabulary'

/** Slovak. */
export const sk: Vocabulary = {
  language: 'sk',
  heads: {
    date: 'dátum|dátumu|dňa|deň|dátumy',
    time: 'čas|času|hodina',
    booking: 'zaúčtov*|zúčtov*|účtovania|účtovný|spracovania|pripísania|zúčt|zaúčt|účtovací',
    value: 'valuta|valuty|dátum valuty|účinnosti',
    operation:
      'operácie|operácia|transakcie|transakcia|transakčný|pohybu|pohyb|platby|platba|nákupu|obchodu|realizácie|úhrady|prevodu|vykonania|obratu',
    due: 'splatnosť|splatnosti|dátum splatnosti',
    period: 'obdobie|za obdobie|obdobia|mesiac|od dátumu|do dátumu',
    amount: 'suma|sumy|sume|čiastka|čiastky|objem|hodnota|výška',
    balance: 'zostatok|zostatku|zostatky|stav účtu|saldo|disponibilný zostatok',
    in: 'príjem|príjmy|kredit|kreditná|pripísané|prichádzajúca|prichádzajúce|vklad|vklady|dal|v prospech|prijaté|pripísaná suma|kreditné',
    out: 'výdaj|výdavok|výdavky|debet|debetná|odpísané|odchádzajúca|odchádzajúce|výber|výbery|má dať|na ťarchu|odoslané|debetné',
    spent: 'suma nákupu|suma platby kartou|minuté|cena nákupu|hodnota nákupu',
    side: 'smer|smer platby|kredit debet|debet kredit|príjem výdaj|znamienko|strana|typ pohybu|má dať dal|typ|prichádzajúca odchádzajúca|d k',
    currency: 'mena|meny|mene|kód meny',
    fee: 'poplatok|poplatky|poplatku|poplatkov|provízia|provízie',
    tax: 'daň|dane|dph|zrážková daň',
    rate: 'kurz|kurzu|výmenný kurz|prepočet',
    price: 'cena|ceny|jednotková cena',
    quantity: 'množstvo|počet|kusov|ks|jednotiek',
    total: 'spolu|súčet|celkom|celková|celkový|suma spolu',
    points: 'body|bodov|bod',
    limit: 'limit|limitu|disponibilný|k dispozícii|použiteľný',
    foreign:
      'pôvodná|pôvodnej|pôvodný|cudzia|cudzej|zahraničná|originálna|mena transakcie|v mene transakcie|suma transakcie|zahraničná suma',
    before: 'pred|predchádzajúci|predošlý|minulý|pred transakciou',
    instalment: 'splátka|splátky|splátok|počet splátok',
    net: 'netto|čistá|bez dph',
    gross: 'brutto|hrubá|s dph',
    account: 'účet|účtu|účty|číslo účtu|č účtu|iban|konto|vlastný účet|č ú',
    card: 'karta|karty|kartou|číslo karty|kariet',
    other:
      'protiúč*|protistran*|partner*|príjemca|príjemcu|platiteľ|platiteľa|platiteľ príjemca|protistrana|príkazca',
    own: 'majiteľ|majiteľa|vlastník|držiteľ|držiteľa|môj|vlastný|klient|klienta',
    name: 'názov|názvu|meno|mena príjemcu|priezvisko|mena a priezvisko',
    bank: 'banka|banky|kód banky|swift|bic|názov banky',
    merchant: 'obchodník|obchodníka|predajca|obchod|predávajúci|miesto nákupu|predajňa|názov obchodníka',
    from: 'odosielateľ|odosielateľa|platiteľ|platiteľa|príkazca|príkazcu|od koho|z účtu|zadávateľ',
    to: 'príjemca|príjemcu|komu|na účet|adresát|prijímateľ|prijímateľa',
    institution: 'inštitúcia|peňaženka|spôsob platby|účet|banka',
    text: 'popis|popisu|text|správa|detail|detaily|podrobnosti|obsah|informácia|informácie|informácia pre príjemcu|informácie pre príjemcu|správa pre príjemcu|položka|názov operácie|referencia platiteľa|doplňujúce údaje|doplňujúci údaj|predmet',
    note: 'poznámka|poznámky|komentár|vlastná poznámka|správa pre mňa|štítok',
    type: 'typ|typu|druh|druhu|spôsob|typ transakcie|označenie|kód transakcie',
    category: 'kategória|kategórie|podkategória|skupina|štítky',
    status: 'stav|stavu|status|storno|výsledok',
    reference:
      'referencia|referencie|referenčné|id|id transakcie|identifikátor|identifikácia|číslo transakcie|doklad|číslo dokladu|e2e|referencia platby|autorizačný|end to end',
    number: 'číslo|čísla|poradie|poradové číslo|p č',
    code: 'kód|kódu|symbol|vs|ks|ss|variabilný|konštantný|špecifický',
    cheque: 'šek|šeku|šeky',
    place: 'miesto|miesta|krajina|štát|mesto|pobočka|pobočky|adresa|lokalita|kanál|obec|ulica',
    purpose: 'účel|účelu|účel platby|dôvod|titul|dôvod platby',
  },
  sides: {
    in: 'kredit|príjem|prichádzajúca|prichádzajúci|prichádzajúce|pripísané|cr|dal|vklad|kreditná|prijaté|prichádzajúca platba|v prospech|+',
    out: 'debet|výdaj|výdavok|odchádzajúca|odchádzajúci|odchádzajúce|odpísané|dr|má dať|výber|debetná|odoslané|odchádzajúca platba|na ťarchu|-',
  },
  states: {
    posted:
      'zaúčtovaná|zaúčtované|zaúčtovaný|zúčtovaná|zúčtované|vykonaná|vykonané|realizovaná|realizované|dokončená|dokončené|spracovaná|spracované|uhradená|úspešná|schválená|ok|prijatá|odoslaná|vybavená',
    pending:
      'čakajúca|čakajúce|čaká|čaká na spracovanie|nezaúčtovaná|nezaúčtované|blokácia|blokovaná|blokované|rezervácia|spracováva sa|prebieha|autorizovaná|autorizácia|v procese|naplánovaná|predautorizácia|nezúčtovaná|nezúčtované',
    cancelled:
      'zrušená|zrušené|zrušený|storno|stornovaná|stornované|zamietnutá|zamietnuté|odmietnutá|odmietnuté|nevykonaná|nevykonané|neúspešná|neúspešné|zlyhala|zlyhalo|chyba|vrátená|vrátené|nerealizovaná|expirovaná',
  },
  rows: {
    opening:
      'počiatočný zostatok|počiatočný stav|predchádzajúci zostatok|minulý zostatok|začiatočný zostatok|začiatočný stav|zostatok na začiatku|počiatočný',
    closing:
      'konečný zostatok|konečný stav|nový zostatok|zostatok na konci|koncový zostatok|aktuálny zostatok|konečný',
    turnover:
      'obraty|obrat|kreditné obraty|debetné obraty|kreditný obrat|debetný obrat|príjmy spolu|výdavky spolu|spolu príjmy|spolu výdavky|suma kreditov|suma debetov|kredity spolu|debety spolu|celkové príjmy|celkové výdavky|obraty kredit|obraty debet|pripísané spolu|odpísané spolu',
    total: 'spolu|súčet|celkom|suma spolu|medzisúčet',
    pending:
      'blokácie|čakajúce transakcie|nezaúčtované|nezaúčtované transakcie|čakajúce platby|rezervácie|blokované prostriedky|nezúčtované transakcie',
  },
  kinds: {
    fee: 'poplatok|poplatky|poplatku|poplatok za vedenie|poplatok za výber|poplatok za transakciu|provízia|sankčný poplatok|cena za balík|cena balíka',
    refund:
      'vrátenie|vrátenie platby|vratka|storno|refundácia|reklamácia|vrátená platba|dobropis|preplatok|vrátenie tovaru|chargeback|opravné zúčtovanie',
    income:
      'mzda|mzdy|dôchodok|dávka|dávky|rodičovský príspevok|prídavok|prídavky|dividenda|dividendy|štipendium|honorár|odmena za prácu|nemocenské|výplata mzdy|výplata platu',
    interest: 'úrok|úroky|úroku|úrokov|pripísaný úrok|kreditný úrok|debetný úrok|pripísanie úrokov',
    own: 'medzi vlastnými účtami|vlastný účet|vlastný sporiaci|sporiaci účet|sporenie|na sporenie|zo sporenia|prevod na vlastný|termínovaný vklad|medzi účtami|prevod medzi vlastnými|vlastný prevod|na sporiaci|zo sporiaceho|sporenia|prasiatko',
    transfer:
      'prevod|úhrada|prichádzajúca platba|odchádzajúca platba|sepa platba|trvalý príkaz|okamžitá platba|platobný príkaz|bezhotovostný prevod|prijatá platba|odoslaná platba|sepa prevod|sepa úhrada|tuzemská platba|zahraničná platba|prevodný príkaz|došlá platba',
    cash: 'bankomat|bankomatu|výber z bankomatu|výber hotovosti|vklad hotovosti|hotovosť|hotovosti|hotovostný|výber kartou|výber|vklad v hotovosti|výber v hotovosti|atm|vkladomat',
    'card-bill':
      'splátka kreditnej karty|splátka karty|splátka kreditky|úhrada kreditnej karty|splátka prijatá|inkaso kreditnej karty|splatenie kreditnej karty|automatická splátka|platba prijatá ďakujeme|vyrovnanie kreditnej karty',
    'top-up': 'dobitie|dobíjanie|dobitie kreditu|dobitie peňaženky|nabitie|dobitie karty',
    reward: 'cashback|odmena|bonus|odmeny|bonusy|vernostné body|vrátenie z nákupu|peňažná odmena',
    conversion:
      'zmena meny|konverzia|konverzia mien|výmena mien|zmena mien|nákup meny|predaj meny|výmena meny',
    expiry: 'expirácia|prepadnuté|vypršanie|vypršalo|prepadnutie',
    securities:
      'nákup akcií|predaj akcií|cenné papiere|nákup cenných papierov|predaj cenných papierov|podielové listy|podielové fondy|podielový fond|investícia|investície|dlhopis|dlhopisy|akcie|kryptomena|kryptomeny|nákup cp|predaj cp',
    purchase:
      'platba kartou|nákup|nákup kartou|inkaso|sepa inkaso|platba na internete|platba u obchodníka|kartová transakcia|platba platobnou kartou|platba debetnou kartou|transakcia platobnou kartou|platba v obchode|bezkontaktná platba|platba mobilom|nákup pos|sipo|úhrada faktúry|grpos',
  },
  months: [
    'január|januára|januári|jan',
    'február|februára|februári|feb',
    'marec|marca|marci|mar',
    'apríl|apríla|apríli|apr',
    'máj|mája|máji',
    'jún|júna|júni',
    'júl|júla|júli',
    'august|augusta|auguste|aug',
    'september|septembra|septembri|sep|sept',
    'október|októbra|októbri|okt',
    'november|novembra|novembri|nov',
    'december|decembra|decembri|dec',
  ],
  currencies: [
    'EUR=euro|eurá|eur',
    'CZK=česká koruna|české koruny|kč',
    'SKK=slovenská koruna|slovenské koruny',
    'USD=americký dolár|americké doláre|dolár usa',
    'GBP=britská libra|libra šterlingov',
    'HUF=maďarský forint|forint',
    'PLN=poľský zlotý|zlotý',
    'CHF=švajčiarsky frank',
  ],
}
