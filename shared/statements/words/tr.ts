import type { Vocabulary } from './vocabulary'

/** Turkish: dotless `ı` does not fold, so words with it stand with `i` too. Single A and B are left out: in Dutch they cross. */
export const tr: Vocabulary = {
  language: 'tr',
  heads: {
    date: 'tarih|tarihi|tarihli|gün|günü|tarihleri|tarih saat|tarıh|tarıhı',
    time: 'saat|saati|zaman|zamanı|zamani',
    booking:
      'muhasebe|muhasebeleşme|kayıt|kayit|hesaba geçiş|yansıma|işlenme|gerçekleşme|fiş|muhasebe tarihi',
    value: 'valör|valörü|valör tarihi',
    operation: 'işlem|işlemin|hareket|harcama|alışveriş|alisveris|ödeme|hareketler|işleme|provizyon',
    due: 'son ödeme|vade|vadesi|ödeme tarihi|son ödeme tarihi|hesap kesim|kesim|ekstre tarihi|vade tarihi',
    period: 'dönem|dönemi|aralığı|araligi|tarih aralığı|tarih araligi|başlangıç|baslangic|bitiş',
    amount:
      'tutar|tutarı|tutari|miktar|miktarı|miktari|meblağ|bedel|bedeli|tutarlar|tl tutarı|tl tutari|ıslem tutarı',
    balance: 'bakiye|bakiyesi|bakıye|kalan bakiye|son bakiye|işlem sonrası bakiye|kullanılabilir bakiye',
    in: 'alacak|gelen|yatan|giriş|gelir|alınan|alinan|yatırılan|yatirilan|alacaklı|alacakli|yatırma|para girişi|para yatırma|tahsilat|alacak tutarı',
    out: 'borç|giden|çekilen|çıkış|cikis|gider|gönderilen|çıkan|çekme|para çıkışı|ödenen|borç tutarı|borclu|verilen',
    spent:
      'harcama tutarı|harcama tutari|alışveriş tutarı|alisveris tutari|harcanan|harcama miktarı|harcama|dönem içi harcama',
    side: 'borç alacak|alacak borç|b a|a b|gelir gider|giriş çıkış|giris cikis|yön|yönü|işlem yönü|borç alacak durumu|gelen giden|b a durumu|işaret|artı eksi|gelir gider tipi|işlem türü|işlem tipi',
    currency:
      'para birimi|döviz|döviz cinsi|döviz kodu|döviz türü|para cinsi|parabirimi|pb|para kodu|dvz|kur birimi',
    fee: 'ücret|ücreti|komisyon|komisyonu|masraf|masrafı|masrafi|kesinti|işlem ücreti|masraflar',
    tax: 'vergi|vergisi|kdv|bsmv|kkdf|stopaj|damga vergisi',
    rate: 'kur|kuru|döviz kuru|işlem kuru|parite|çevrim kuru',
    price: 'fiyat|fiyatı|fiyati|birim fiyat|birim fiyatı|ortalama fiyat',
    quantity: 'adet|adedi|lot|pay adedi|miktar|birim|hisse adedi',
    total: 'toplam|toplamı|toplami|genel toplam|ara toplam|tutar toplamı|yekün',
    points: 'puan|puanı|puani|mil|chip|bonus|chip para|parapuan|worldpuan|maxipuan|maximil|kazanılan puan',
    limit: 'limit|limiti|kullanılabilir|kullanilabilir|kullanılabilir limit',
    foreign:
      'yabancı|yabanci|orijinal|orjinal|döviz tutarı|doviz tutari|yurtdışı|yurt dışı|yabancı para|işlem para birimi|orijinal tutar|orijinal para|yerel para|islem doviz|döviz tutar',
    before: 'önceki|öncesi|eski|işlem öncesi|önceki bakiye|devreden',
    instalment: 'taksit|taksiti|taksit sayısı|taksit sayisi|taksitli|taksit no|kalan taksit',
    net: 'net|net tutar',
    gross: 'brüt',
    account: 'hesap|hesabı|hesabi|hesap no|hesap numarası|hesaplar|iban|hesap adı|vadesiz',
    card: 'kart|kartı|karti|kart no|kart numarası|kart numarasi|kartın|karta',
    other:
      'karşı|karsi|karşı taraf|karşı hesap|karsi hesap|alıcı|alici|gönderen|muhatap|lehdar|amir|karşı banka|borçlu alacaklı|alıcı gönderen|gönderici|cari',
    own: 'hesap sahibi|kart sahibi|sahibi|müşteri|müşterinin|kendi|hamil|adı soyadı|hesap adı',
    name: 'adı|adi|isim|ismi|unvan|unvanı|ad soyad|adı soyadı|soyadı|soyadi|ad unvan',
    bank: 'banka|bankası|bankasi|banka adı|banka kodu|swift|bic|şube kodu|eft banka',
    merchant:
      'işyeri|iş yeri|üye işyeri|üye iş yeri|mağaza|satıcı|satici|firma|üye işyeri adı|harcama yeri|işlem yeri|kurum',
    from: 'gönderen|gönderici|borçlu|amir|kaynak|kimden|gönderen hesap|çıkış hesabı|kaynak hesap|ödeyen|gönderen adı',
    to: 'alıcı|alici|lehdar|alacaklı|kime|hedef|alıcı hesap|hedef hesap|alıcı adı|gönderilen hesap',
    institution: 'kurum|cüzdan|hesap adı|ödeme yöntemi|ödeme şekli|ödeme aracı|banka',
    text: 'açıklama|aciklama|açıklaması|aciklamasi|açıklamalar|aciklamalar|detay|detayı|detaylar|işlem adı|islem adi|işlem açıklaması|tanım|tanim|bilgi|bilgiler|işlem|konu|başlık|baslik|ürün|içerik',
    note: 'not|notu|notlar|müşteri notu|ek açıklama|yorum|dip not|ek bilgi|kişisel not|mesaj|dekont notu|etiket|etiketler',
    type: 'tür|türü|tip|tipi|cinsi|işlem türü|işlem tipi|işlem kodu|işlem|şekli|yöntem|kanal',
    category: 'kategori|kategorisi|grup|sektör|alt kategori|harcama grubu',
    status: 'durum|durumu|statü|işlem durumu|durum kodu|sonuç',
    reference:
      'referans|ref|referansı|referans no|dekont|dekont no|fiş no|işlem no|işlem numarası|sorgu no|provizyon no|makbuz|onay kodu|işlem id|id|belge no|referans numarası|evrak no|provizyon kodu|işlem referansı',
    number: 'no|numara|numarası|numarasi|sıra|sira|sıra no|sira no|nosu',
    code: 'kod|kodu|kodları',
    cheque: 'çek|çek no|çek senet|senet|çek numarası',
    place:
      'yer|yeri|ülke|şehir|şube|şubesi|adres|kanal|lokasyon|ilçe|şube adı|işlem şubesi|işlem kanalı|bölge|şube kanal|atm',
    purpose: 'amaç|amacı|ödeme amacı|ödeme türü|gönderim amacı|konu|işlem amacı',
  },
  sides: {
    in: 'a|alacak|giriş|gelen|gelir|yatan|alacaklı|artı|para girişi|yatırma|+',
    out: 'b|borç|çıkış|cikis|giden|gider|çekilen|borçlu|eksi|para çıkışı|çekme|harcama|-',
  },
  states: {
    posted:
      'tamamlandı|tamamlandi|gerçekleşti|başarılı|basarili|onaylandı|onaylandi|işlendi|kesinleşti|muhasebeleşti|ödendi|gönderildi|alındı|alindi|yapıldı|tamam|gerçekleşen|kesinleşmiş|işlenmiş|onaylı|hesaba geçti|kapandı',
    pending:
      'beklemede|bekliyor|bekleyen|işleniyor|provizyon|provizyonda|onay bekliyor|blokeli|bloke|askıda|askida|kesinleşmemiş|işlemde|rezerve|hazırlanıyor|planlandı|talimat|onay bekleyen|gün içi|ön provizyon|açık provizyon|dönem içi',
    cancelled:
      'iptal|iptal edildi|iptal edilen|reddedildi|red|ret|başarısız|basarisiz|hatalı|hatali|geri alındı|geri alindi|onaylanmadı|onaylanmadi|gerçekleşmedi|süresi doldu|geri çevrildi|iptal oldu|reddedilen|tamamlanamadı|hata|ters kayıt',
  },
  rows: {
    opening:
      'devir|devir bakiye|devreden bakiye|devreden|açılış bakiyesi|acilis bakiyesi|önceki bakiye|dönem başı bakiye|başlangıç bakiyesi|baslangic bakiyesi|devir bakiyesi|önceki dönem bakiyesi|önceki dönem borcu|bir önceki dönem borcu|önceki ekstre|bir önceki hesap özeti|dönem başı bakiyesi|önceki dönem',
    closing:
      'kapanış bakiyesi|kapanis bakiyesi|dönem sonu bakiye|son bakiye|güncel bakiye|kalan bakiye|bitiş bakiyesi|dönem sonu bakiyesi|dönem borcu|nakli yekün|dönem sonu borcu|güncel borç',
    turnover:
      'toplam borç|toplam alacak|toplam giriş|toplam çıkış|borç toplamı|alacak toplamı|toplam gelen|toplam giden|toplam gelir|toplam gider|giriş toplamı|çıkış toplamı|toplam yatan|toplam çekilen|borç toplam|alacak toplam|toplam harcama',
    total: 'toplam|genel toplam|ara toplam|toplamlar|toplam tutar|toplam işlem sayısı',
    pending:
      'bekleyen işlemler|provizyonlar|kesinleşmemiş işlemler|provizyondaki işlemler|dönem içi işlemler|onay bekleyen|blokeler|açık provizyonlar|provizyon işlemleri|bekleyen provizyonlar|işlemde olan',
  },
  kinds: {
    fee: 'ücret|ücreti|masraf|masrafı|komisyon|komisyonu|hesap işletim|hesap işletim ücreti|kart aidatı|yıllık aidat|yıllık kart ücreti|havale ücreti|eft ücreti|bsmv|kart ücreti|işlem ücreti|gecikme faizi|fast ücreti|üyelik aidatı|nakit avans ücreti|gecikme bedeli|eft masrafı|havale masrafı|bsmv tutarı|kkdf',
    refund:
      'iade|iadesi|iptal|geri ödeme|iade edilen|ters kayıt|iade işlemi|ürün iadesi|iptal iade|chargeback|itiraz iadesi|alışveriş iadesi|para iadesi|satış iade',
    income:
      'maaş|maaşı|maaş ödemesi|ücret ödemesi|emekli maaşı|emekli aylığı|ikramiye|burs|burs ödemesi|temettü|avans maaş|huzur hakkı|aylık ödemesi|sgk aylık|kar payı|harcırah|işsizlik ödeneği|telif|maaş avansı|promosyon ödemesi|nafaka',
    interest:
      'faiz|faizi|faiz ödemesi|faiz tahakkuk|faiz geliri|mevduat faizi|vadeli faiz|faiz tahakkuku|günlük faiz',
    own: 'virman|hesaplarım arası|hesaplarim arasi|hesaplar arası|kendi hesabıma|kendi hesabım|kendi birikim|birikim hesabı|birikim hesabıma|birikim hesabından|kendi hesabına|kendi hesapları|vadeli hesap|vadeli hesaba|vadeli hesaptan|kumbara|hesaplarım arasında|hesaplararası virman|kiraz hesap|vadeli mevduat açılış|vadeli mevduat kapama|vadeliden|vadeliye',
    transfer:
      'havale|eft|transfer|gelen transfer|giden transfer|gelen havale|giden havale|gelen eft|giden eft|gelen fast|giden fast|para transferi|swift|hesaba havale|internet havale|mobil havale|kolay adres|para gönderme|cepten havale|düzenli ödeme|anlık ödeme|fast ödemesi|fast işlemi|fast para',
    cash: 'atm|para çekme|nakit|nakit çekim|para yatırma|para yatirma|atm para çekme|nakit avans|bankamatik|nakit çekme|nakit yatırma|atm para yatırma|para çekimi|atm nakit|şubeden para|kartsız para',
    'card-bill':
      'kredi kartı ödemesi|kredi karti odemesi|kredi kartı borç|kredi kartı borcu|kart ödemesi|kart borcu ödeme|kredi kartı ödeme|ödemeniz için teşekkür|ödemeniz için teşekkürler|kart borç ödeme|ekstre ödemesi|kredi kartı otomatik ödeme|kk borç ödeme|ödeme teşekkürler|kredi kartı tahsilat|kredi kartına ödeme|kart borcu|kredi kart ödeme|ekstre borcu',
    'top-up':
      'yükleme|bakiye yükleme|para yükleme|tl yükleme|kontör|kart yükleme|cüzdana para|cüzdan yükleme|akbil dolum|dolum|kontör yükleme',
    reward:
      'nakit iade|para puan|parapuan|puan kullanım|puan kazanım|ödül|cashback|hediye puan|kampanya ödülü|kampanya iade|bonus kullanım|bonus kazanım|chip para|worldpuan|maxipuan|hoş geldin|davet ödülü|kampanya puanı|puan yükleme|nakit ödül',
    conversion:
      'döviz alış|döviz satış|doviz alis|doviz satis|döviz alım|döviz satım|döviz bozdurma|arbitraj|döviz çevirme|döviz işlemi|dth alış|döviz alım satım|para birimi çevirme|kur değişimi|döviz satışı|döviz alışı|bozdurma',
    expiry: 'süresi dolan|süresi doldu|silinen puan|puan silme|geçerlilik süresi|kullanım süresi dolan',
    securities:
      'hisse alış|hisse satış|hisse senedi|fon alış|fon satış|fon alım|fon satım|yatırım fonu|hisse alım|hisse satım|tahvil|altın alış|altın satış|altın alım|altın satım|kripto|halka arz|viop|menkul kıymet|eurobond|hisse|likit fon|repo|altin alis|gümüş alış|kıymetli maden|hazine bonosu',
    purchase:
      'harcama|harcaması|kart harcaması|alışveriş|alisveris|pos|satın alma|satin alma|otomatik ödeme|fatura|fatura ödeme|fatura ödemesi|pos harcama|kartlı ödeme|internet alışverişi|temassız|yurtiçi harcama|yurtdışı harcama|taksitli|peşin satış|kira|banka kartı alışveriş|aidat|peşin|kredi kartı harcaması|e ticaret|otomatik ödeme talimatı|okul ücreti|kurs ücreti|otopark ücreti|yurt ücreti|geçiş ücreti|hgs|ogs|troy pos',
  },
  months: [
    'ocak|oca|ocağı',
    'şubat|şub',
    'mart|mar',
    'nisan|nis',
    'mayıs|mayis|may',
    'haziran|haz',
    'temmuz|tem',
    'ağustos|ağu',
    'eylül|eyl',
    'ekim|eki',
    'kasım|kasim|kas',
    'aralık|aralik|ara',
  ],
  currencies: [
    'TRY=türk lirası|turk lirasi|tl|türk lıra',
    'USD=amerikan doları|abd doları|amerikan dolari|abd dolari',
    'EUR=euro|avro',
    'GBP=ingiliz sterlini|sterlin',
    'CHF=isviçre frangı|isvicre frangi',
    'JPY=japon yeni',
    'SAR=suudi arabistan riyali',
    'AZN=azerbaycan manatı',
    'RUB=rus rublesi',
  ],
}
