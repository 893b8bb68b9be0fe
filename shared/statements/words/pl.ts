import type { Vocabulary } from './vocabulary'

/** Polish: `ł` does not fold, so words with it stand in both spellings. */
export const pl: Vocabulary = {
  language: 'pl',
  heads: {
    date: 'data|daty|dacie|dzień|dnia',
    time: 'czas|godzina|godziny|godz',
    booking: 'księgow*|zaksięg*|księg|rozliczen*|rozrachunk*|ujęcia',
    value: 'waluty|waluta|data waluty|efektywn*',
    operation:
      'operacji|operacja|operacje|transakcj*|transakcyjn*|zakupu|płatności|płatność|platnosci|platnosc|zlecenia|wykonania|realizacji|obrotu|oper|trans',
    due: 'termin|terminu|spłaty|splaty|wymagalności|termin płatności|data spłaty|termin spłaty',
    period: 'okres|okresu|za okres|okres od|miesiąc|zakres dat|od dnia|do dnia',
    amount: 'kwota|kwoty|kwocie|kwotę|wartość|wartości|suma|sumy',
    balance: 'saldo|salda|saldem|stan konta|stan rachunku|bilans',
    in: 'uznanie|uznania|uznań|wpływ*|wplyw*|wpłat*|wplat*|przychod*|przychód|ma|zasilenie|otrzyman*|przychodząc*|kredytow*|na plus',
    out: 'obciążeni*|obciążen|wydatek|wydatki|wydatków|wypłat*|wyplat*|wn|winien|rozchod*|rozchód|wychodząc*|debetow*|zapłacon*|zaplacon*|na minus|pobrano',
    spent: 'kwota zakupu|wartość zakupu|kwota wydatku|wydano|kwota wydana|kwota zakupów',
    side: 'strona|wn ma|ma wn|uznanie obciążenie|obciążenie uznanie|znak|kierunek|przychód rozchód|wpływ wydatek|dt ct|debet kredyt|strona wn ma|uznania obciążenia|rodzaj operacji|typ operacji',
    currency: 'walut|waluta|waluty|walucie|waluta rachunku|dewiz*',
    fee: 'opłata|opłaty|oplata|oplaty|opłat|prowizja|prowizji|prowizje|koszt|koszty',
    tax: 'podatek|podatku|podatki|vat',
    rate: 'kurs|kursu|przelicznik|kurs wymiany|kurs waluty|przeliczenia',
    price: 'cena|ceny|cena jednostkowa',
    quantity: 'ilość|ilości|liczba|wolumen|szt|sztuk|jednostek|jednostki',
    total: 'razem|łącznie|lacznie|ogółem|ogolem|suma|łączna|laczna|całkowita|calkowita|podsumowanie',
    points: 'punkty|punktów|punkt',
    limit: 'limit|limitu|dostępne|dostępnych|dostępny|dostępna|wolne środki|dostępne środki',
    foreign:
      'oryginalna|oryginalnej|oryginalny|oryginał|zagraniczn*|obca|obcej|pierwotna|pierwotnej|w walucie transakcji|walucie operacji|walucie oryginalnej|waluta transakcji|waluta operacji|źródłowa|rozliczeniowa',
    before: 'przed|poprzedni*|sprzed|przed operacją|przed transakcją',
    instalment: 'rata|raty|rat|ratalna|liczba rat|numer raty',
    net: 'netto',
    gross: 'brutto',
    account: 'konto|konta|koncie|rachunek|rachunku|rachunki|nrb|rachunków|produkt',
    card: 'karta|karty|kart|karcie|nr karty',
    other:
      'kontrahent*|nadawc*|odbiorc*|beneficjent*|przeciwstawn*|drugiej strony|strony|strona transakcji|partner*|na konto|z konta|drugostronn*',
    own: 'właściciel*|wlasciciel*|posiadacz*|użytkownik*|własny|wlasny|własne|mój|moje',
    name: 'nazwa|nazwy|nazwisko|imię|nazwę|dane',
    bank: 'bank|banku|banki|swift|bic|numer rozliczeniowy|nazwa banku',
    merchant:
      'sprzedawc*|sprzedając*|sklep|sklepu|akceptant*|usługodawc*|uslugodawc*|punkt handlowy|kupiec|placówka handlowa|miejsce transakcji|miejsce zakupu|wystawca',
    from: 'nadawc*|zleceniodawc*|płatnik*|platnik*|z konta|z rachunku|wpłacając*|wplacajac*|od kogo|obciążany rachunek|rachunek obciążany|rachunek nadawcy',
    to: 'odbiorc*|na konto|na rachunek|beneficjent*|adresat*|do kogo|rachunek uznawany|rachunek odbiorcy',
    institution: 'instytucj*|portfel|sposób płatności|metoda płatności|forma płatności|źródło',
    text: 'opis|opisu|opis operacji|tytuł|tytułem|tytul|szczegóły|szczegółow*|szczegol*|treść|treści|informacje|informacja|dane|dane operacji|nazwa operacji|przedmiot|produkt|towar|oznaczenie',
    note: 'notatka|notatki|uwagi|uwaga|komentarz|adnotacje|adnotacja|notka|dodatkowe informacje|wiadomość|opis dodatkowy|twoja notatka',
    type: 'typ|typu|rodzaj|rodzaju|forma|sposób|metoda|kod operacji',
    category: 'kategoria|kategorie|kategorii|podkategoria|etykieta|etykiety|tagi|grupa',
    status: 'status|statusu|stan|stan transakcji|stan operacji',
    reference:
      'referencje|referencja|referencyjny|ref|identyfikator*|id transakcji|id operacji|numer transakcji|nr transakcji|numer operacji|numer referencyjny|sygnatura|potwierdzenie|potwierdzenia|numer dokumentu|nr dokumentu|dokument|autoryzacji',
    number: 'numer|numeru|nr|lp|l p|numery',
    code: 'kod|kodu|symbol|swift',
    cheque: 'czek|czeku|czeki',
    place:
      'miejsce|miejsca|kraj|kraju|państwo|miasto|miejscowość|oddział|oddzial|oddziału|lokalizacja|adres|kanał|kanal|placówka|ulica',
    purpose: 'tytuł|tytułem|tytul|tytulem|cel|tytuł płatności|tytuł operacji|tytuł przelewu',
  },
  sides: {
    in: 'uznanie|uznania|wpływ|wplyw|wpłata|wplata|przychód|ma|ct|kredyt|przychodzący|przychodząca|przychodzące|wpływy|otrzymane|+',
    out: 'obciążenie|obciążenia|wydatek|wypłata|wyplata|rozchód|wn|winien|dt|debet|wychodzący|wychodząca|wychodzące|wydatki|wysłane|wyslane|-',
  },
  states: {
    posted:
      'zaksięgowana|zaksięgowany|zaksięgowane|zaksięgowano|rozliczona|rozliczone|rozliczony|wykonana|wykonany|wykonane|zrealizowana|zrealizowany|zrealizowane|zakończona|zakończony|zakończone|zatwierdzona|zaakceptowana|ukończono|ukończona|otrzymana|wysłana|wyslana|ok',
    pending:
      'oczekująca|oczekujący|oczekujące|oczekuje|w toku|w trakcie|nierozliczona|nierozliczone|nierozliczony|autoryzacja|autoryzowana|blokada|zablokowana|zablokowane|przetwarzana|w realizacji|zaplanowana|zlecona|przyjęta|do realizacji|nowa|niezaksięgowana|niezaksięgowane|w trakcie realizacji|rezerwacja',
    cancelled:
      'anulowana|anulowany|anulowane|anulowano|odrzucona|odrzucony|odrzucone|odrzucono|wycofana|wycofane|nieudana|niewykonana|niezrealizowana|błąd|blad|zwrócona|cofnięta|odwołana|odwolana|nieaktywna|wygasła|niepowodzenie|stornowana|usunięta',
  },
  rows: {
    opening:
      'saldo początkowe|saldo otwarcia|saldo poprzednie|saldo z przeniesienia|bilans otwarcia|saldo na początek|saldo początkowe rachunku|poprzednie saldo|z przeniesienia|stan początkowy|saldo wstępne',
    closing:
      'saldo końcowe|saldo zamknięcia|saldo bieżące|saldo na koniec|do przeniesienia|stan końcowy|saldo końcowe rachunku|nowe saldo|saldo końcowe na dzień',
    turnover:
      'suma uznań|suma obciążeń|obroty|obroty wn|obroty ma|suma wpływów|suma wydatków|suma wpłat|suma wypłat|razem uznania|razem obciążenia|łącznie uznania|łącznie obciążenia|uznania razem|obciążenia razem|suma przychodów|suma rozchodów|podsumowanie obrotów|liczba operacji|uznania łącznie|obciążenia łącznie|obroty razem',
    total: 'suma|razem|łącznie|lacznie|ogółem|ogolem|podsumowanie|ogólna kwota|suma końcowa',
    pending:
      'operacje nierozliczone|transakcje oczekujące|blokady|blokady na rachunku|transakcje nierozliczone|operacje oczekujące|transakcje w toku|autoryzacje|niezaksięgowane|blokady środków',
  },
  kinds: {
    fee: 'opłata|opłaty|oplata|oplaty|prowizja|prowizje|prowizji|opłata miesięczna|opłata za prowadzenie|opłata za kartę|opłata za przelew|pobranie opłaty|naliczenie prowizji',
    refund:
      'zwrot|zwroty|zwrotu|storno|korekta|reklamacja|uznanie reklamacji|zwrot płatności|zwrot towaru|zwrot płatności kartą|chargeback|nadpłata|cofnięcie',
    income:
      'wynagrodzenie|wynagrodzenia|pensja|pobory|wypłata wynagrodzenia|emerytura|zasiłek|zasilek|świadczenie|stypendium|premia pieniężna|dywidenda|dywidendy|honorarium|tantiemy|zus emerytura|zlecenie wynagrodzenie|lista płac|płaca|800 plus|500 plus|przelew wynagrodzenia|renta zus|renta rodzinna',
    interest: 'odsetki|odsetek|kapitalizacja odsetek|naliczone odsetki|dopisanie odsetek|kapitalizacja',
    own: 'przelew własny|przelew wlasny|własne konto|konto własne|własny rachunek|rachunek własny|między własnymi|między rachunkami własnymi|konto oszczędnościowe|rachunek oszczędnościowy|na oszczędności|oszczędności|lokata|lokaty|lokatę|skarbonka|cel oszczędnościowy|z moich kont|na moje konto|założenie lokaty|zerwanie lokaty|likwidacja lokaty|autooszczędzanie|przelew między własnymi',
    transfer:
      'przelew|przelewy|przelewem|przelew przychodzący|przelew wychodzący|przelew zewnętrzny|przelew wewnętrzny|przelew krajowy|przelew natychmiastowy|przelew na telefon|przelew ekspresowy|sorbnet|elixir|polecenie przelewu|przelew sepa|zlecenie stałe|wpłata',
    cash: 'bankomat|bankomatu|bankomacie|bankomatowa|wypłata gotówki|wyplata gotowki|wypłata gotówkowa|gotówka|gotówki|gotówkowa|wpłatomat|wpłatomacie|wpłatomatu|wpłata gotówki|wpłata gotówkowa|wypłata|wyplata|atm',
    'card-bill':
      'spłata karty|splata karty|spłata karty kredytowej|spłata zadłużenia|spłata zadłużenia karty|spłata karty kredyt|automatyczna spłata karty|spłata należności karty|wpłata dziękujemy|spłata otrzymana|spłata całości zadłużenia|spłata limitu',
    'top-up':
      'doładowanie|doladowanie|doładowania|zasilenie konta|zasilenie portfela|zasilenie karty|doładowanie telefonu|doładowanie konta',
    reward:
      'cashback|moneyback|premia|bonus|nagroda|punkty|zwrot za zakupy|zwrot premii|nagroda pieniężna|program poleceń',
    conversion:
      'wymiana walut|wymiana waluty|kupno waluty|sprzedaż waluty|przewalutowanie|zakup waluty|konwersja waluty|transakcja walutowa|kantor walutowy|kantor internetowy',
    expiry: 'wygaśnięcie|wygasło|wygasły|wygasła|przeterminowane|przedawnienie|utrata ważności',
    securities:
      'kupno akcji|sprzedaż akcji|zakup akcji|akcje|obligacje|fundusz inwestycyjny|jednostki uczestnictwa|nabycie jednostek|umorzenie jednostek|papiery wartościowe|zakup papierów|sprzedaż papierów|kryptowaluta|kryptowaluty|transakcja giełdowa|obligacji skarbowych|rozliczenie transakcji kupna|rozliczenie transakcji sprzedaży',
    purchase:
      'płatność kartą|platnosc karta|zakup|zakupy|zakup przy użyciu karty|transakcja kartą|transakcja kartowa|zakup kartą|płatność blik|płatność internetowa|płatność web|polecenie zapłaty|zlecenie zapłaty|płatność|platnosc|operacja kartą|transakcja bezgotówkowa|pos|rachunek za|kod mobilny|opłata parkingowa|opłata skarbowa|opłata za przejazd|opłata rejestracyjna',
  },
  months: [
    'styczeń|stycznia|styczniu|sty',
    'luty|lutego|lutym|lut',
    'marzec|marca|marcu|mar',
    'kwiecień|kwietnia|kwietniu|kwi',
    'maj|maja|maju',
    'czerwiec|czerwca|czerwcu|cze',
    'lipiec|lipca|lipcu|lip',
    'sierpień|sierpnia|sierpniu|sie',
    'wrzesień|września|wrześniu|wrz',
    'październik|października|październiku|paź|pazdz',
    'listopad|listopada|listopadzie|lis',
    'grudzień|grudnia|grudniu|gru',
  ],
  currencies: [
    'PLN=złoty|złotych|złote|zloty|zlotych|zlote|zł|zl|polski złoty|pln',
    'EUR=euro',
    'USD=dolar amerykański|dolar usa|dolary amerykańskie',
    'GBP=funt szterling|funt brytyjski|funty szterlingi',
    'CHF=frank szwajcarski|franki szwajcarskie',
    'CZK=korona czeska|korony czeskie',
    'HUF=forint|forinty|forint węgierski',
    'UAH=hrywna|hrywny',
    'JPY=jen|jeny|jen japoński',
    'NOK=korona norweska',
    'SEK=korona szwedzka',
    'DKK=korona duńska',
  ],
}
