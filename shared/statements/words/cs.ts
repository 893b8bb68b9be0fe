import type { Vocabulary } from './vocabulary'

/** Czech. A single `D` (Dal, in) is left out: elsewhere it is debit. */
export const cs: Vocabulary = {
  language: 'cs',
  heads: {
    date: 'datum|data|dne|datumu',
    time: 'čas|času|hodina',
    booking: 'zaúčtov*|zúčtov*|účtování|účtovací|zaučtování|zaúčt|zpracování|odepsání|zaúčtováno|připsání',
    value: 'valuta|valuty|datum valuty|účinnosti|valutace',
    operation:
      'operace|operací|transakce|transakcí|transakční|pohybu|pohyb|platby|platba|nákupu|provedení|obchodu|úhrady|realizace|převodu|uskutečnění',
    due: 'splatnost*|splatnosti|datum splatnosti|splatno',
    period: 'období|za období|od data|do data|měsíc|interval',
    amount: 'částka|částky|částku|částce|objem|suma|hodnota|obnos|výše',
    balance: 'zůstatek|zůstatku|zůstatky|stav účtu|saldo|disponibilní zůstatek',
    in: 'příjem|příjmy|příchozí|připsáno|kredit|kreditní|dal|vklad|vklady|ve prospěch|přijato|připsaná|přijaté|kreditní částka',
    out: 'výdaj|výdaje|odchozí|odepsáno|debet|debetní|má dáti|md|výběr|výběry|na vrub|na tíž|k tíži|odeslané|odeslaná|vydání|odepsaná',
    spent: 'částka nákupu|částka platby kartou|utraceno|cena nákupu|hodnota nákupu',
    side: 'směr|směr platby|směr úhrady|md dal|má dáti dal|dal má dáti|debet kredit|kredit debet|příjem výdaj|znaménko|strana|typ pohybu|příchozí odchozí|d c|typ účtování|směr převodu',
    currency: 'měna|měny|měně|kód měny',
    fee: 'poplatek|poplatky|poplatku|provize|sankce',
    tax: 'daň|daně|dph|srážková daň',
    rate: 'kurz|kurzu|kurs|kurz měny|směnný kurz|přepočet',
    price: 'cena|ceny|jednotková cena|cena za kus',
    quantity: 'množství|počet|kusů|jednotek|počet kusů|počet jednotek',
    total: 'celkem|součet|celková|suma|celkový',
    points: 'body|bodů|bod',
    limit: 'limit|limitu|disponibilní|k dispozici|použitelný|zbývající limit',
    foreign:
      'původní|cizí|zahraniční|originální|v měně transakce|měně operace|měna transakce|částka operace|měna obratu|originální měna|v cizí měně|původní částka',
    before: 'před|předchozí|minulý|před transakcí|předešlý',
    instalment: 'splátka|splátky|splátek|počet splátek',
    net: 'netto|čistá|čistý|bez dph',
    gross: 'brutto|hrubá|hrubý|s dph',
    account: 'účet|účtu|účty|účtem|číslo účtu|č účtu|iban|konto|bankovní spojení|vlastní účet|č ú',
    card: 'karta|karty|kartou|číslo karty|kartě',
    other:
      'protiúč*|protistran*|partner*|příjemce|plátce|protistrana|plátce příjemce|bankovní spojení|obchodník|příkazce',
    own: 'majitel*|vlastník*|držitel*|můj|vlastní|klient|klienta|uživatel|zadal',
    name: 'název|jméno|názvu|jména|příjmení',
    bank: 'banka|banky|bance|kód banky|swift|bic|bankovní kód|název banky',
    merchant:
      'obchodník|obchodníka|prodejce|obchod|prodávající|místo nákupu|název obchodníka|obchodní místo|prodejna',
    from: 'odesílatel*|plátce|příkazce|od koho|z účtu|zadavatel|provedl|plátcův',
    to: 'příjemce|komu|na účet|adresát|beneficient|příjemci',
    institution: 'instituce|peněženka|způsob platby|platební metoda|účet|banka',
    text: 'popis|popisu|poznámka|text|zpráva|detail|detaily|podrobnosti|obsah|informace|označení operace|název operace|předmět|položka|zpráva pro příjemce|av pole|identifikace|doplňující údaj|doplňující údaje',
    note: 'poznámka|poznámky|komentář|zpráva pro mě|zpráva pro sebe|klientská poznámka|štítek|upřesnění|vlastní poznámka|uživatelská identifikace|memo',
    type: 'typ|typu|druh|druhu|označení|způsob|typ transakce|typ pohybu|kód transakce',
    category: 'kategorie|kategorii|podkategorie|štítky|skupina|oblast',
    status: 'stav|stavu|status|storno|důvod neprovedení|výsledek',
    reference:
      'reference|referenční|id|id pohybu|id transakce|id pokynu|identifikace|identifikátor|číslo transakce|doklad|číslo dokladu|reference platby|vs|variabilní|autorizace|výpis',
    number: 'číslo|čísla|poř č|pořadové|položka|pořadí|pořadové číslo',
    code: 'kód|kódu|symbol|ks|ss|vs|konstantní|specifický|variabilní',
    cheque: 'šek|šeku|šeky',
    place: 'místo|místa|země|stát|město|pobočka|pobočky|adresa|lokalita|kanál|obec|ulice',
    purpose: 'účel|účelu|účel platby|důvod|titul|důvod platby|platební titul',
  },
  sides: {
    in: 'příjem|příchozí|kredit|dal|kreditní|připsáno|cr|příchozí platba|příchozí úhrada|vklad|ve prospěch|přijaté|připsání|+',
    out: 'výdaj|odchozí|debet|má dáti|md|debetní|odepsáno|dr|odchozí platba|odchozí úhrada|výběr|na vrub|odeslané|odepsání|-',
  },
  states: {
    posted:
      'zaúčtováno|zaúčtovaná|zaúčtovaný|zaúčtované|provedeno|provedená|dokončeno|dokončená|realizováno|zpracováno|zpracovaná|vypořádáno|uhrazeno|úspěšná|úspěšně|schváleno|zúčtováno|ok|přijato|odesláno|vyřízeno',
    pending:
      'čekající|čeká|čeká na zpracování|čeká na zaúčtování|nezaúčtováno|nezaúčtovaná|nezaúčtované|blokace|blokováno|blokovaná|rezervace|v procesu|zpracovává se|probíhá|autorizováno|autorizace|předautorizace|naplánováno|k podpisu|rozpracováno|nevyřízeno|přijato ke zpracování',
    cancelled:
      'zrušeno|zrušená|zrušený|storno|stornováno|stornovaná|zamítnuto|zamítnutá|odmítnuto|odmítnutá|neprovedeno|neprovedená|selhalo|neúspěšná|chyba|vráceno|vrácená|expirováno|odvoláno|nezdařilo se|neuskutečněno',
  },
  rows: {
    opening:
      'počáteční zůstatek|počáteční stav|zůstatek minulý|předchozí zůstatek|minulý zůstatek|výchozí zůstatek|zůstatek na začátku|převod z minula|počáteční zůstatek účtu|zůstatek z minulého výpisu|počáteční',
    closing:
      'konečný zůstatek|konečný stav|nový zůstatek|zůstatek na konci|koncový zůstatek|konečný zůstatek účtu|aktuální zůstatek|převod do dalšího|závěrečný zůstatek|konečný',
    turnover:
      'suma příjmů|suma výdajů|obraty|celkem připsáno|celkem odepsáno|příjmy celkem|výdaje celkem|kreditní obrat|debetní obrat|kreditní obraty|debetní obraty|obrat kredit|obrat debet|součet příjmů|součet výdajů|celkem příjmy|celkem výdaje|kredity celkem|debety celkem|obrat|připsáno celkem|odepsáno celkem|celkové příjmy|celkové výdaje|obraty na vrub|obraty ve prospěch',
    total: 'celkem|součet|suma|celkový součet|mezisoučet|úhrnem',
    pending:
      'blokace|čekající transakce|nezaúčtované|nezaúčtované transakce|blokované platby|nezaúčtované pohyby|rezervace|blokace na účtu|čekající platby|nezaúčtované platby kartou',
  },
  kinds: {
    fee: 'poplatek|poplatky|poplatku|poplatek za vedení|poplatek za výběr|cena za vedení|cena za služby|sankční poplatek|cena za výběr|provize|upomínka|poplatek za transakci',
    refund:
      'vrácení|vrácení platby|vratka|storno|refundace|reklamace|vrácená platba|dobropis|oprava zúčtování|vrácení nákupu|chargeback|vrácení zboží|přeplatek|opravné zúčtování',
    income:
      'mzda|mzdy|výplata mzdy|důchod|dávky|dávka|sociální dávky|rodičovský příspěvek|přídavek|dividenda|dividendy|stipendium|odměna za práci|honorář|penze|nemocenská|peněžitá pomoc|autorské honoráře|důchody|výplata platu|výplata odměny',
    interest:
      'úrok|úroky|úroku|připsaný úrok|kladný úrok|kreditní úrok|debetní úrok|připsání úroků|úrok z vkladu',
    own: 'mezi vlastními účty|vlastní účet|vlastní spořicí|spořicí účet|spoření|na spoření|ze spoření|převod mezi účty|převod na vlastní|termínovaný vklad|spořicí obálka|převod mezi vlastními|vnitřní převod mezi účty|vlastní převod|na spořicí|ze spořicího|na můj účet|převod na spořicí',
    transfer: 'převod|bezhotovostní převod|trvalý příkaz|platební příkaz|převodní příkaz|sepa převod',
    cash: 'bankomat|bankomatu|bankomatem|výběr z bankomatu|výběr hotovosti|vklad hotovosti|výběr v hotovosti|hotovost|hotovosti|hotovostní|vklad v hotovosti|výběr kartou|výběr|atm|vkladomat|vklad pokladnou|výběr pokladnou|pokladna',
    'card-bill':
      'splátka kreditní karty|splátka karty|splátka kreditky|úhrada kreditní karty|splátka přijata|splátka úvěru z karty|inkaso kreditní karty|splacení kreditní karty|automatická splátka|platba přijata děkujeme|splátka kreditní|doplacení kreditní karty',
    'top-up': 'dobití|dobít|dobíjení|dobití kreditu|dobití peněženky|nabití|dobití karty|dobití účtu',
    reward:
      'cashback|odměna|bonus|bonusy|odměny|věrnostní body|vrácení z nákupu|peněžní odměna|zpětná odměna',
    conversion:
      'směna měn|konverze|konverze měn|nákup měny|prodej měny|směna valut|devizová konverze|převod měn',
    expiry: 'expirace|propadlé|propadnutí|vypršení|vypršelo|propadly',
    securities:
      'nákup akcií|prodej akcií|nákup cenných papírů|prodej cenných papírů|cenné papíry|podílové listy|podílové fondy|investiční fond|investice|nákup cp|prodej cp|dluhopis|dluhopisy|akcie|kryptoměna|kryptoměny|nákup podílových listů|odkup podílových listů',
    purchase:
      'platba kartou|nákup|nákup kartou|nákup u obchodníka|karetní transakce|inkaso|sipo|platba na internetu|platba u obchodníka|platba kartou na internetu|transakce platební kartou|nákup na internetu|platba debetní kartou|platba na terminálu|bezkontaktní platba|platba mobilem|úhrada faktury|platba přes internet|kartová transakce',
  },
  months: [
    'leden|ledna|lednu|led',
    'únor|února|únoru|úno',
    'březen|března|březnu|bře',
    'duben|dubna|dubnu|dub',
    'květen|května|květnu|kvě',
    'červen|června|červnu|čvn|čer',
    'červenec|července|červenci|čvc',
    'srpen|srpna|srpnu|srp',
    'září|zář',
    'říjen|října|říjnu|říj',
    'listopad|listopadu|lis',
    'prosinec|prosince|prosinci|pro',
  ],
  currencies: [
    'CZK=kč|česká koruna|koruna česká|české koruny|korun českých',
    'EUR=euro|eura|eur',
    'USD=americký dolar|dolar usa|americké dolary',
    'GBP=britská libra|libra šterlinků',
    'PLN=polský zlotý|polské zloté|zlotý',
    'HUF=maďarský forint|forint|forinty',
    'CHF=švýcarský frank|švýcarské franky',
    'JPY=japonský jen|jen',
  ],
}
