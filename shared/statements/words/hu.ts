import type { Vocabulary } from './vocabulary'

/** Hungarian. The letters of `T/K` and `B/K` cross, so only `T` and `J` stand as sides. */
export const hu: Vocabulary = {
  language: 'hu',
  heads: {
    date: 'dátum|dátuma|dátumok|nap|napja|időpont|időpontja|kelte|dátum idő|értéknap|*dátum|*dátuma|*napja',
    time: 'idő|ideje|időpont|időpontja|óra',
    booking:
      'könyvelés*|könyvelési|könyvelt|elszámolás*|elszámolási|könyv|lekönyvelve|jóváírás dátuma|terhelés dátuma|feldolgozás*|könyvelve',
    value: 'értéknap|értéknapja|érték dátum|értékdátum|esedékes értéknap',
    operation:
      'tranzakció*|művelet*|ügylet*|vásárlás dátuma|vásárlás ideje|vásárlás napja|teljesítés*|forgalom|forgalmi|tranz|vásárlás időpontja|tétel|tétele|fizetés dátuma|megbízás*',
    due: 'esedékesség*|esedékes|határidő|fizetési határidő|befizetési határidő|lejárat*',
    period: 'időszak*|hónap|tárgyhó|kezdete|kezdő dátum|záró dátum',
    amount: 'összeg|összege|összegű|összegek|érték|értéke|tranzakcióösszeg|ellenérték|*összeg|*összege',
    balance: 'egyenleg|egyenlege|egyenlegek|számlaegyenleg|könyvelt egyenleg|*egyenleg',
    in: 'jóváírás|jóváírások|jóváírt|bevétel|bevételek|beérkező|bejövő|befizetés|követel|jóváírandó|kapott|érkezett|jóváírás összege',
    out: 'terhelés|terhelések|terhelt|kiadás|kiadások|kimenő|kifizetés|tartozik|levonás|küldött|terhelés összege|elköltött',
    spent: 'vásárlás összege|vásárlási összeg|elköltött összeg|költés|költés összege|költések',
    side: 'bevétel kiadás|t k|t j|tartozik követel|terhelés jóváírás|jóváírás terhelés|irány|iránya|előjel|bejövő kimenő|kiadás bevétel|könyvelés iránya|tranzakció iránya|jelleg|jellege',
    currency: 'devizanem*|deviza|pénznem*|valuta|valutanem*|pénzneme|dev|devizakód',
    fee: 'díj|díja|díjak|jutalék|költség|költségek|kezelési költség|tranzakciós díj',
    tax: 'adó|áfa|illeték|kamatadó|szja|tranzakciós illeték',
    rate: 'árfolyam*|átváltási árfolyam',
    price: 'egységár|ára|árfolyam|vételár|eladási ár',
    quantity: 'darab|darabszám|mennyiség|névérték|egység',
    total: 'összesen|mindösszesen|végösszeg|összes|teljes',
    points: 'pont|pontok|hűségpont|pontszám',
    limit: 'keret|limit|rendelkezésre álló|felhasználható|szabad keret|hitelkeret',
    foreign:
      'eredeti|külföldi|idegen|eredeti összeg|eredeti devizanem|eredeti deviza|tranzakció összege|tranzakció devizaneme|idegen deviza|külföldi deviza',
    before: 'előző|előtti|korábbi|tranzakció előtti|nyitó',
    instalment: 'részlet|részletek|részletszám|törlesztő|részletfizetés',
    net: 'nettó',
    gross: 'bruttó',
    account:
      'számla|számlaszám|számlaszáma|számlája|bankszámla*|számlanév|bankszámlaszám|számlához|számláról|folyószámla|pénzforgalmi jelzőszám|*számla|*számlaszám',
    card: 'kártya|kártyaszám|kártyaszáma|kártyák|bankkártya|bankkártyaszám|kártyával|*kártya|*kártyaszám',
    other:
      'partner|partnere|ellenoldal*|ellenoldali|ellenszámla|ellenpartner|kedvezményezett*|átutaló|másik fél|ügyfél|ellenszámlaszám|partnernév|partner neve|közreműködő',
    own: 'számlatulajdonos*|tulajdonos*|kártyabirtokos*|saját|birtokos|kártyatulajdonos|számlabirtokos',
    name: 'név|neve|megnevezés|megnevezése|elnevezés|elnevezése|nevek|partnernév',
    bank: 'bank|bankja|bankkód|bank neve|swift|bic|bankfiók|pénzintézet|számlavezető|bank kódja',
    merchant:
      'kereskedő*|elfogadó*|elfogadóhely*|üzlet|bolt|vásárlás helye|kereskedő neve|eladó|szolgáltató|elfogadó neve|kereskedés helye',
    from: 'átutaló|feladó|fizető|terhelendő|indító|küldő|fizető fél|forrásszámla|forrás számla|megbízó|befizető|utaló',
    to: 'kedvezményezett*|címzett|jóváírandó|célszámla|kinek|cél számla|jogosult|fogadó',
    institution: 'pénzintézet|tárca|fizetési mód|számla|pénztárca',
    text: 'leírás|leírása|közlemény|közlemények|megjegyzés|részletek|részletei|szöveg|könyvelési információk|információ|információk|forgalom típusa|tranzakció leírása|narratíva|adatok|tétel megnevezése|jogcím|megnevezés|kiegészítő adatok|tárgy|termék',
    note: 'megjegyzés|megjegyzések|jegyzet|komment|közlemény|egyéb|kiegészítő információ|saját megjegyzés|címke|üzenet',
    type: 'típus|típusa|fajta|fajtája|jogcím|módja|jelleg|forgalom típusa|tranzakciótípus|tranzakció típusa|tranzakció jogcíme|*típus|*típusa|megbízás típusa',
    category: 'kategória|kategóriája|költési kategória|kategóriák|alkategória|címkék|főkategória',
    status: 'státusz|státusza|állapot|állapota|státus',
    reference:
      'azonosító|azonosítója|hivatkozás|hivatkozási|tranzakcióazonosító|referencia|bizonylat|bizonylatszám|tranzakciószám|tranzakció azonosító|referenciaszám|engedélyszám|engedélykód|*azonosító|*azonosítója|bankreferencia|sorszáma',
    number: 'szám|száma|sorszám|sorszáma|ssz|tételszám|*sorszám',
    code: 'kód|kódja|kódszám|*kód|*kódja',
    cheque: 'csekk|csekkszám|postai csekk',
    place:
      'hely|helye|ország|város|cím|fiók|bankfiók|csatorna|helyszín|címe|telephely|település|országa|helység',
    purpose: 'jogcím|közlemény|célja|rendeltetés|fizetés célja|átutalás célja|utalás közleménye',
  },
  sides: {
    in: 'jóváírás|bevétel|bejövő|beérkező|követel|j|befizetés|érkező|jóváírt|cr|+',
    out: 'terhelés|kiadás|kimenő|tartozik|t|kifizetés|indított|terhelt|dr|-',
  },
  states: {
    posted:
      'könyvelt|lekönyvelt|könyvelve|lekönyvelve|teljesült|teljesített|teljesítve|sikeres|végrehajtva|végrehajtott|elszámolt|elszámolva|feldolgozott|befejezett|kész|lezárt|jóváírva|teljesítés|elfogadott|elfogadva',
    pending:
      'függőben|függő|folyamatban|feldolgozás alatt|könyvelés alatt|könyveletlen|nem könyvelt|még nem könyvelt|zárolt|zárolás|zárolva|várakozik|várakozó|engedélyezett|foglalás|foglalt|teljesítésre vár|aláírásra vár|elszámolás alatt|előengedélyezett|beérkezett|rögzített|sorban áll',
    cancelled:
      'törölt|törölve|elutasított|elutasítva|sikertelen|visszavont|visszavonva|sztornó|sztornózott|storno|meghiúsult|visszautasított|visszautasítva|hibás|lejárt|nem teljesült|megszakított|stornózott|érvénytelen|visszahívott',
  },
  rows: {
    opening:
      'nyitó egyenleg|nyitóegyenleg|előző egyenleg|kezdő egyenleg|kezdőegyenleg|áthozat|induló egyenleg|előző havi egyenleg|időszaki nyitó egyenleg|nyitó',
    closing:
      'záró egyenleg|záróegyenleg|új egyenleg|aktuális egyenleg|átvitel|időszaki záró egyenleg|végegyenleg|záró|könyvelt záró egyenleg',
    turnover:
      'összes jóváírás|összes terhelés|jóváírások összesen|terhelések összesen|összes bevétel|összes kiadás|terhelések összege|jóváírások összege|forgalom összesen|bevételek összesen|kiadások összesen|tartozik forgalom|követel forgalom|összes forgalom|jóváírás összesen|terhelés összesen',
    total: 'összesen|mindösszesen|végösszeg|részösszeg|összeg összesen',
    pending:
      'könyveletlen tételek|függő tételek|zárolt tételek|könyvelés alatt álló|zárolások|foglalások|függő tranzakciók|nem könyvelt tételek|várakozó tételek|feldolgozás alatt lévő',
  },
  kinds: {
    fee: 'díj|díja|díjak|számlavezetési díj|havi díj|éves díj|jutalék|jutaléka|kezelési költség|tranzakciós illeték|zárlati díj|kártyadíj|átutalási díj|sms díj|számladíj|utalás díja|tranzakciós díj|készpénzfelvétel díja|kezelési díj|számlavezetés díja|bankköltség',
    refund:
      'visszatérítés|visszatérítése|visszautalás|visszavét|sztornó|storno|jóváírás visszáru|visszáru|korrekció|visszafizetés|visszatérült|reklamáció|kártyás visszatérítés',
    income:
      'munkabér|munkabére|bér|fizetés jóváírás|nyugdíj|nyugellátás|családi pótlék|osztalék|ösztöndíj|illetmény|gyes|gyed|csed|táppénz|bérátutalás|munkabér jóváírás|jutalom|megbízási díj|honorárium|jogdíj|segély|béren kívüli',
    interest:
      'kamat|kamata|kamatok|kamatjóváírás|betéti kamat|kamatfizetés|kamatterhelés|kamattőkésítés|hitelkamat|látra szóló kamat',
    own: 'saját számla|saját számlák|saját számlára|saját számláról|saját megtakarítás|saját megtakarításra|számlák közötti|átvezetés saját|átvezetés|megtakarítási számla|megtakarítási számlára|megtakarítás|megtakarításra|saját számlák közötti|betétlekötés|betét lekötés|lekötött betét|betétfeltörés|persely|malacpersely|saját átvezetés|lekötés|saját utalás',
    transfer:
      'átutalás|átutalása|utalás|azonnali átutalás|bejövő utalás|kimenő utalás|forint átutalás|bankközi átutalás|elektronikus átutalás|állandó átutalás|eseti átutalás|deviza átutalás|giro|sepa átutalás|napközbeni átutalás|bankon belüli átutalás|átutalási megbízás|rendszeres átutalás|állandó megbízás|azonnali utalás|átutalás jóváírás|átutalás terhelés',
    cash: 'készpénzfelvétel|készpénz felvétel|készpénz|készpénzbefizetés|készpénz befizetés|atm|bankautomata|pénztári befizetés|pénztári kifizetés|atm készpénzfelvétel|készpénzfelvét|kp felvétel|kp felvét|kp befizetés|automatás készpénzfelvétel|pénzfelvétel|pénzautomata',
    'card-bill':
      'hitelkártya törlesztés|hitelkártya befizetés|kártyatartozás|kártyatartozás befizetés|hitelkártya tartozás|hitelkártya visszafizetés|törlesztés hitelkártya|hitelkártyaszámla befizetés|hitelkártya törlesztése|hitelkártya kiegyenlítés|hitelkártya feltöltés',
    'top-up':
      'feltöltés|egyenlegfeltöltés|egyenleg feltöltés|mobilfeltöltés|telefonfeltöltés|kártyafeltöltés|számlafeltöltés',
    reward:
      'pénzvisszatérítés|cashback|jutalmazás|bónusz|pontbeváltás|hűségpont|visszatérítés vásárlás után|bonus|pontjóváírás|nyeremény|pénzvisszafizetés',
    conversion:
      'konverzió|devizaváltás|valutaváltás|átváltás|deviza adásvétel|pénzváltás|devizakonverzió|deviza vétel|deviza eladás',
    expiry: 'lejárt pontok|elévült|elévülés|lejárt pont',
    securities:
      'értékpapír|értékpapír vétel|értékpapír eladás|részvény|részvények|befektetési jegy|állampapír|állampapír vásárlás|kötvény|befektetés|részvény vétel|részvény eladás|kriptovaluta|értékpapír vásárlás|vételi megbízás|eladási megbízás',
    purchase:
      'vásárlás|kártyás vásárlás|kártyás fizetés|vásárlás kártyával|bankkártyás fizetés|bankkártyás vásárlás|pos vásárlás|csoportos beszedés|beszedés|közüzemi|csekkbefizetés|internetes vásárlás|kártyával történő fizetés|számlabefizetés|kártyatranzakció|érintéses fizetés|vásárlás belföldön|vásárlás külföldön|csoportos beszedési|csoportos terhelés|fizetés kártyával|online vásárlás|kártyás tranzakció|vásárlás belföldi|vásárlás külföldi|parkolási díj|közüzemi díj|biztosítási díj|előfizetési díj|tanfolyam díja|közös költség',
  },
  months: [
    'január|jan|januári',
    'február|feb|febr|februári',
    'március|márc|mar|márciusi',
    'április|ápr|áprilisi',
    'május|máj|májusi',
    'június|jún|júniusi',
    'július|júl|júliusi',
    'augusztus|aug|augusztusi',
    'szeptember|szept|szep|szeptemberi',
    'október|okt|októberi',
    'november|nov|novemberi',
    'december|dec|decemberi',
  ],
  currencies: [
    'HUF=forint|magyar forint|ft',
    'EUR=euró',
    'USD=amerikai dollár|usa dollár',
    'GBP=angol font|font sterling',
    'CHF=svájci frank',
    'RON=román lej',
    'PLN=lengyel zloty',
    'CZK=cseh korona',
    'JPY=japán jen',
  ],
}
