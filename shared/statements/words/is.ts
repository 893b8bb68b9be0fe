import type { Vocabulary } from './vocabulary'

/** Statements of Iceland. */
export const is: Vocabulary = {
  language: 'is',
  heads: {
    date: 'dagsetning|dags|dagur|*dagur|*dagsetning|*dags|dagsetn|dagsett',
    time: 'tími|timi|klukkan|kl|tímasetning|timasetning',
    booking:
      'bókun*|bokun*|bókað|bokad|bókunardagur|bókunardagsetning|bókað þann|bókunardags|færslu*|skráð|skráningar*|uppgjörs*',
    value: 'vaxta*|vaxtadagur|vaxtadagsetning|gildis*|gildisdagur|vaxtadags|verðgildi',
    operation:
      'færsla|færslu*|faerslu*|faersla|færslur|viðskipta*|vidskipta*|aðgerð|hreyfing|hreyfingar|hreyfinga*|kaup|kaupdagur|greiðslu*|úttektar*|viðskipti|framkvæmd*|pöntun',
    due: 'gjalddagi|gjalddaga|eindagi|eindaga',
    period: 'tímabil|timabil|mánuður|manudur|frá til|upphafsdagur|lokadagur',
    amount: 'upphæð|upphaed|*upphæð|fjárhæð|fjarhaed|*fjárhæð|upph|krónur|upphæð ísk|upphaeð',
    balance: 'staða|stada|*staða|innistæða|inneign|innstæða|eftirstöðvar|staða reiknings',
    in: 'innborgun|innborganir|innlögn|innlagnir|inn|kredit|tekjur|móttekið|innborgað|lagt inn|greitt inn|innkoma',
    out: 'úttekt|uttekt|úttektir|út|útborgun|útborganir|debet|gjöld|útgjöld|greitt|sent|skuldfært|tekið út|greitt út|skuldfærsla',
    spent: 'eytt|kaupupphæð|upphæð kaupa|úttektarupphæð|eyðsla',
    side: 'debet kredit|kredit debet|inn út|formerki|d k|k d|út inn|innborgun úttekt|úttekt innborgun|debit kredit',
    currency: 'mynt|gjaldmiðill|gjaldmidill|myntkóði|myntar|gjaldmiðils',
    fee: 'gjald|*gjald|þóknun|thoknun|kostnaður|þjónustugjald|*gjöld|álag',
    tax: 'skattur|*skattur|vsk|fjármagnstekjuskattur|virðisaukaskattur|staðgreiðsla',
    rate: 'gengi|*gengi|sölugengi|kaupgengi|skráð gengi|umreikningsgengi',
    price: 'verð|*verð|einingarverð|gengi|kaupverð',
    quantity: 'fjöldi|fjoldi|magn|einingar|hlutir|nafnverð|stk',
    total: 'samtals|alls|heild|heildar*|summa|heildarupphæð',
    points: 'punktar|*punktar|stig|aukakrónur|vildarpunktar|bónus',
    limit: 'heimild|ráðstöfun|ráðstafa|til ráðstöfunar|yfirdráttarheimild|hámark|laust|ráðstöfunarfé',
    foreign:
      'erlend|erlendur|erlent|erlend upphæð|upprunaleg|upprunalegt|upprunalegur|erlend mynt|upprunaleg upphæð|upprunamynt|erlendur gjaldmiðill|erlend fjárhæð|upphæð í erlendri mynt',
    before: 'fyrri|áður|upphafs*|upphafsstaða',
    instalment: 'afborgun|afborganir|greiðsludreifing|raðgreiðslur|raðgreiðsla',
    net: 'nettó|netto|hrein',
    gross: 'brúttó|brutto',
    account:
      'reikningur|reikn|*reikningur|reiknings*|reikningsnúmer|reikningsnumer|bankareikningur|reiknisnúmer|iban',
    card: 'kort|*kort|kortanúmer|kortnúmer|korts|kortnumer|kreditkort|debetkort|kortanumer',
    other:
      'mótaðili|motadili|mótreikningur|viðtakandi|vidtakandi|sendandi|móttakandi|greiðandi|mótaðila|mótaðil*|kennitala|kennitala mótaðila|kennitala viðtakanda|nafn viðtakanda|eigandi mótreiknings|nafn mótaðila|gagnaðili',
    own: 'eigandi|reikningseigandi|korthafi|eigin|viðskiptavinur|minn|notandi|eigandi reiknings|rétthafi',
    name: 'nafn|heiti|*nafn|*heiti|nafn viðtakanda',
    bank: 'banki|*banki|bankanúmer|útibú|bic|swift|útibúsnúmer|sparisjóður|bankanumer',
    merchant:
      'verslun|söluaðili|soluadili|seljandi|birgir|kaupmaður|þjónustuaðili|fyrirtæki|staður viðskipta',
    from: 'frá|sendandi|greiðandi|af reikningi|úttektarreikningur|útborgunarreikningur',
    to: 'til|viðtakandi|móttakandi|á reikning|innborgunarreikningur|til reiknings|kröfuhafi',
    institution: 'stofnun|banki|fjármálastofnun|veski|fjármálafyrirtæki',
    text: 'lýsing|lysing|skýring|skyring|texti|*texti|upplýsingar|færslulýsing|skýringartexti|nánari lýsing|tegund færslu|textalykill|skýringar|efni|titill|nánar',
    note: 'athugasemd|athugasemdir|skilaboð|skilabod|minnispunktur|aths|viðbótarupplýsingar|ath|minnisatriði|stutt tilvísun|glósa',
    type: 'tegund|gerð|tegund færslu|færslutegund|greiðslumáti|textalykill|tegund viðskipta|færslugerð|færsluflokkur',
    category: 'flokkur|*flokkur|flokkar|undirflokkur|yfirflokkur|merki|merkimiði|hópur|flokkun',
    status: 'staða færslu|ástand|staða greiðslu',
    reference:
      'tilvísun|tilvisun|tilvísunarnúmer|færslunúmer|seðilnúmer|seðilnr|auðkenni|reikningsnúmer kröfu|kvittun|tilv|heimildarnúmer|greiðslunúmer|stutt tilvísun|bunkanúmer|id|innheimtunúmer|kröfunúmer|skjalanúmer',
    number: 'númer|numer|nr|*númer|*numer|röð|lína|færslunr',
    code: 'kóði|kodi|lykill|textalykill|kódi|bunki|mcc',
    cheque: 'ávísun|avisun|tékki|tékkanúmer',
    place: 'staður|stadur|land|borg|heimilisfang|útibú|póstnúmer|bær|afgreiðslustaður|sveitarfélag',
    purpose: 'tilgangur|ástæða|astaeda|skýring greiðslu|tilefni',
  },
  sides: {
    in: 'k|kredit|inn|innborgun|+|c|innlögn|tekjur',
    out: 'd|debet|út|úttekt|-|útborgun|gjöld|útgjöld',
  },
  states: {
    posted:
      'bókað|bókuð|bókfært|lokið|framkvæmt|framkvæmd|staðfest|greitt|afgreitt|samþykkt|uppgert|greidd|tókst|frágengið',
    pending:
      'í bið|í vinnslu|frátekið|óbókað|óbókuð|bíður|áætlað|heimild|væntanlegt|í gangi|frátekin|ógreitt|óuppgert|ósamþykkt|skráð',
    cancelled:
      'hafnað|afturkallað|mistókst|bakfært|bakfærð|ógilt|hætt við|eytt|útrunnið|endursent|fellt niður|villa|synjað|niðurfellt|hafnað af banka',
  },
  rows: {
    opening:
      'upphafsstaða|fyrri staða|staða í upphafi|staða frá fyrra yfirliti|opnunarstaða|staða flutt frá fyrra|staða síðasta yfirlits',
    closing:
      'lokastaða|ný staða|staða í lok|núverandi staða|staða í dag|staða reiknings|staða pr|staða eftir|til ráðstöfunar|skuldastaða',
    turnover:
      'innborganir samtals|úttektir samtals|velta|samtals inn|samtals út|samtals innborganir|samtals úttektir|hreyfingar samtals|heildarvelta|samtals debet|samtals kredit',
    total: 'samtals|alls|heildarupphæð|heild|millisumma|heildartala',
    pending:
      'óbókaðar færslur|færslur í bið|frátektir|heimildir í bið|væntanlegar greiðslur|biðfærslur|óuppgerðar færslur|fráteknar færslur|frátekið af kortum|ógreiddir reikningar',
  },
  kinds: {
    fee: 'þjónustugjald|færslugjald|*færslugjöld|árgjald|*gjald|þóknun|*þóknun|kortagjald|færslugjöld|innheimtukostnaður|úttektargjald|tilkynningargjald|gengisálag|bankakostnaður|seðilgjald|þjónustugjöld|umsýslugjald|vanskilagjald|debetkortafærslur gjald|kostnaður banka',
    refund:
      'endurgreiðsla|endurgreitt|bakfærsla|bakfært|leiðrétting|endurgreiðslur|skilavara|vöruskil|inneignarnóta|kreditreikningur|endurkrafa|bakfærð færsla|ofgreitt',
    income:
      'laun|launagreiðsla|*laun|lífeyrir|*lífeyrir|barnabætur|*bætur|arður|styrkur|námsstyrkur|námslán|arðgreiðsla|arðgreiðslur|orlof|fæðingarorlof|*styrkur|örorka|eftirlaun|launainnlegg|mánaðarlaun|lífeyrisgreiðsla|ellilífeyrir|launagreiðslur|dagpeningar|verktakagreiðsla',
    interest:
      'vextir|*vextir|vaxtagreiðsla|innvextir|útvextir|innlánsvextir|dráttarvextir|vaxtatekjur|vaxtagjöld|vaxtauppgjör|vaxtafærsla',
    own: 'millifærsla eigin|eigin reikningur|eigin reikningar|sparnaður|sparnaðarreikningur|á eigin reikning|af eigin reikningi|milli eigin reikninga|reglulegur sparnaður|sparireikningur|inn á sparnað|millifært á eigin|eigin millifærsla|á sparireikning|af sparireikningi|sparnaðarreikning|af sparnaðarreikningi|mánaðarlegur sparnaður|eigin reikning|minn reikningur',
    transfer:
      'millifærsla|millifaersla|millifærslur|millifært|greiðsla|símgreiðsla|erlend millifærsla|innborgun|símgreiðslur|regluleg millifærsla|hraðgreiðsla|greiðsla í netbanka|bunkagreiðsla|netbanki|aur greiðsla|innlögn|sjálfvirk millifærsla|innlend millifærsla|sepa greiðsla',
    cash: 'hraðbanki|úttekt hraðbanka|reiðufé|úttekt í hraðbanka|hraðbankaúttekt|innlögn reiðufjár|peningaúttekt|úttekt úr hraðbanka|seðlar|hraðbankainnlögn|úttekt reiðufjár|gjaldkeri|innlögn í hraðbanka|reiðufjárúttekt|peningar úr hraðbanka',
    'card-bill':
      'kreditkortareikningur|greiðsla kreditkorts|innborgun takk|greiðsla móttekin takk|kortareikningur|greiðsla kortareiknings|greiðsla á kreditkort|takk fyrir greiðsluna|greiðslukortareikningur|kreditkortauppgjör|innborgun á kreditkort|innborgun á kort|uppgjör kreditkorts|greiðslukort uppgjör',
    'top-up':
      'áfylling|áfyllt|hleðsla|fylla á|inneign keypt|hlaðið inn|áfylling korts|áfylling fyrirframgreitt|fyllt á',
    reward:
      'bónus|punktar|endurgreiðsla punkta|aukakrónur|vildarpunktar|fríðindi|cashback|umbun|punktasöfnun|fríðindasöfnun|endurkrónur',
    conversion:
      'gjaldeyrisviðskipti|gjaldeyriskaup|gjaldeyrissala|myntskipti|gjaldeyrir|gjaldeyrisskipti|kaup á gjaldeyri|sala á gjaldeyri|myntbreyting',
    expiry: 'útrunnið|útrunnir punktar|fyrning|fyrndir punktar|útrunnin inneign',
    securities:
      'hlutabréf|hlutabréfakaup|sjóður|kaup í sjóði|sala í sjóði|verðbréf|*bréfakaup|verðbréfaviðskipti|verðbréfakaup|kaup verðbréfa|sala verðbréfa|kaup hlutabréfa|sala hlutabréfa|skuldabréf|innlausn sjóðs|sjóðaviðskipti|kaup á hlutabréfum|verðbréfasjóður|áskrift sjóðs|hlutabréfasala',
    purchase:
      'kaup|kortafærsla|kortakaup|úttekt|posi|beingreiðsla|greiðsluseðill|reikningur greiddur|snertilaus greiðsla|vefgreiðsla|debetkortafærsla|kreditkortafærsla|boðgreiðsla|greiðsla reiknings|debetkort|kortagreiðsla|erlend kortafærsla|innlend kortafærsla|verslun úttekt|netverslun|greiðsluþjónusta|krafa|kröfugreiðsla|debetkortakaup|áskrift|erlend úttekt|vörukaup|innheimtukrafa',
  },
  months: [
    'januar|jan',
    'februar|feb',
    'mars|mar',
    'april|apr',
    'mai',
    'juni|jun',
    'juli|jul',
    'agust|agu|ag',
    'september|sep|sept',
    'oktober|okt',
    'november|nov',
    'desember|des',
  ],
  currencies: [
    'ISK=islensk krona|islenskar kronur|íslensk króna|íslenskar krónur',
    'EUR=evra|evrur|evru',
    'USD=bandaríkjadalur|bandaríkjadalir|bandaríkjadollar',
    'GBP=sterlingspund|breskt pund|bresk pund',
    'DKK=dönsk króna|danskar krónur|dönsk krona',
    'NOK=norsk króna|norskar krónur',
    'SEK=sænsk króna|sænskar krónur',
    'CHF=svissneskur franki|svissneskir frankar',
    'JPY=japanskt jen|jen',
    'CAD=kanadadalur|kanadískur dalur',
    'PLN=pólskt zloty|zloty',
  ],
}
