/** Heads and texts of invented statements, by language: what a bank of the country might print. */
export const statementWords: Readonly<Record<string, { heads: string; texts: string }>> = {
  de: {
    heads: 'Buchungstag;Verwendungszweck;Empfänger;Betrag;Währung',
    texts:
      'Überweisung an Jürgen Köhler;Bäckerei Schäfer;Lebensmittel Großmarkt;Strom Stadtwerke Münster;Kartenzahlung;Gehalt Mai;Rückerstattung;Möbelhaus Böhm;Gebühren Depot;Spar Filiale Graz;Dauerauftrag Miete;Ärztehaus am Schloßplatz',
  },
  fr: {
    heads: "Date d'opération;Libellé;Débit;Crédit;Solde",
    texts:
      'Prélèvement EDF;Virement reçu de Hélène Lefèvre;Boulangerie Pâtisserie du Théâtre;Achat CB Carrefour;Remboursement Sécurité sociale;Intérêts;Hôtel des Trois Forêts;Péage autoroute;Cotisation annuelle;Garçon coiffeur Orléans;Retrait;Chèque nº 0042',
  },
  es: {
    heads: 'Fecha;Descripción;Importe;Saldo',
    texts:
      'Nómina enero;Panadería Muñoz;Comisión de mantenimiento;Peluquería Ibáñez;Devolución recibo;Compra Alcalá;Transferencia a José Peña;Suscripción música;Gasolinera;Cafetería La Montaña;Electrónica Vigo;Ingreso cajero',
  },
  pt: {
    heads: 'Data;Descrição;Débito;Crédito;Saldo contabilístico',
    texts:
      'Transferência para João Simões;Padaria São Bento;Comissão de manutenção;Prestação habitação;Farmácia Estação;Levantamento;Compra Lisboa;Devolução;Reforço de poupança;Refeição Viseu;Loja do Cidadão;Água e saneamento',
  },
  it: {
    heads: 'Data;Descrizione;Entrate;Uscite;Disponibilità',
    texts:
      'Bonifico a Niccolò Forlì;Caffè Università;Pagamento POS;Canone mensile attività;Stipendio;Assicurazione città di Cantù;Liquidità;Prelievo;Società elettrica;Supermercato;Libertà Viaggi;Commissione',
  },
  nl: {
    heads: 'Datum;Omschrijving;Bedrag;Begunstigde',
    texts:
      'Overboeking Zoë Daniëls;Café de Één;Betaling Financiën;Energie België;Pinautomaat Coöperatie;Salaris juni;Verzekering;Ideële reclame;Huur;Crèche Knuffel;Tankstation;Privérekening',
  },
  da: {
    heads: 'Bogføringsdato;Tekst;Beløb;Saldo',
    texts:
      'Løn maj;Overførsel til Søren Kjær;Købmand Ærø;Dankort Føtex;Rejsekort;Blåvand Bageri;Husleje;Gebyr for udlæg;Apotek Nørrebro;Indbetaling;El og varme;Spørring Grønthandel',
  },
  nb: {
    heads: 'Bokført;Forklaring;Ut av konto;Inn på konto;Beløp',
    texts:
      'Lønn;Overføring Håkon Bjørnstad;Varekjøp Tromsø;Strøm Ålesund;Husleie;Gebyr måned;Bensin Sæther;Kjøp Rørosmat;Innskudd;Minibank;Forsikring bål;Kiosk Skøyen',
  },
  sv: {
    heads: 'Bokföringsdag;Text;Belopp;Saldo;Mottagare',
    texts:
      'Lön;Överföring Åsa Sjöberg;Kortköp Järna;Hyra Bostäder;Återbetalning;Autogiro Försäkring;Bageri Råå;Swish från Malmö;Uttag;Avgift för konto;Räksmörgås Göteborg;Insättning',
  },
  fi: {
    heads: 'Kirjauspäivä;Saaja;Määrä;Viite',
    texts:
      'Palkka;Korttiosto Jyväskylä;Tilisiirto Päivi Mäkelä;Sähkölasku;Käteisnosto;Vuokra;Hyvitys;Kahvila Töölö;Apteekki Hämeenlinna;Palvelumaksu;Päivittäistavara;Yhtiövastike',
  },
  is: {
    heads: 'Dagsetning;Skýring;Upphæð;Staða',
    texts:
      'Laun;Millifærsla Þórður Björnsson;Úttekt hraðbanki;Rafmagn Akureyri;Bakarí Ísafjörður;Húsaleiga;Vextir;Verslun Garðabæ;Þjónustugjald;Endurgreiðsla;Sjóður;Kaffihús Ægir',
  },
  ca: {
    heads: 'Data;Descripció;Import;Saldo',
    texts:
      'Nòmina gener;Transferència Núria Solé;Forn Plaça;Comissió;Lloguer;Devolució;Farmàcia Gràcia;Perruqueria Esplugues;Compra Alacant;Aigües de Lleida;Cafè Amèlia;Reintegrament caixer',
  },
  pl: {
    heads: 'Data księgowania;Tytuł operacji;Nadawca/Odbiorca;Kwota;Saldo po operacji',
    texts:
      'Przelew wychodzący;Płatność kartą;Wypłata z bankomatu Łódź;Piekarnia Pączek;Wynagrodzenie;Opłata za prąd;Zwrot środków;Biedronka Gdańsk;Ubezpieczenie;Księgarnia Świat Książki;Czynsz;Żłobek Jagódka',
  },
  cs: {
    heads: 'Datum zaúčtování;Částka;Měna;Název protiúčtu;Zpráva pro příjemce',
    texts:
      'Platba kartou;Výplata;Příchozí platba od Jiří Dvořák;Nájemné;Lékárna Žižkov;Pekařství Třebíč;Vklad;Poplatek za vedení;Zálohy na elektřinu;Trvalý příkaz;Květiny Brno;Úhrada faktury',
  },
  sk: {
    heads: 'Dátum zaúčtovania;Suma;Mena;Názov protistrany;Správa pre prijímateľa',
    texts:
      'Platba kartou;Výplata;Prijatá platba Ľubomír Kováč;Nájomné;Lekáreň Žilina;Potraviny Čadca;Vklad;Poplatok za účet;Elektrina;Trvalý príkaz;Kvetinárstvo Košice;Úhrada faktúry',
  },
  hu: {
    heads: 'Könyvelés dátuma;Tranzakció típusa;Összeg;Közlemény;Egyenleg',
    texts:
      'Fizetés;Kártyás vásárlás Győr;Átutalás Szőke Zsófia részére;Lakbér;Gyógyszertár;Élelmiszer Kőbánya;Bankköltség;Áramszámla;Készpénzfelvétel;Fűtés;Pékség Erdő;Kamat',
  },
  sl: {
    heads: 'Datum knjiženja;Opis;Znesek;Prejemnik;Stanje',
    texts:
      'Plača;Plačilo s kartico;Nakazilo Boštjan Žnidaršič;Najemnina;Lekarna Šiška;Pekarna Kočevje;Dvig;Strošek vodenja;Elektrika;Vračilo;Knjižnica;Živila Škofja Loka',
  },
  hr: {
    heads: 'Datum knjiženja;Opis plaćanja;Isplata;Uplata;Stanje računa',
    texts:
      'Plaća;Kupnja karticom;Prijenos na račun Željko Đurić;Najam;Ljekarna Šibenik;Pekara Čakovec;Podizanje gotovine;Naknada za vođenje;Struja;Povrat;Knjižara Međimurje;Tržnica Dubrovčan',
  },
  ro: {
    heads: 'Data tranzacţiei;Descriere;Sumă;Sold disponibil;Plătitor',
    texts:
      'Plată la comerciant;Încasare salariu;Chirie;Farmacie Iaşi;Brutărie Piteşti;Retragere numerar;Comision administrare;Factură energie;Restituire;Transfer către Ştefan Bălănescu;Dobândă;Cafenea Constanţa',
  },
  tr: {
    heads: 'İşlem Tarihi;Açıklama;Tutar;Bakiye',
    texts:
      'Maaş;Havale gönderimi Ayşe Yılmaz;Alışveriş Beşiktaş;Kira ödemesi;Eczane Kadıköy;Fırın Eskişehir;Nakit çekim;İşletim ücreti;Doğalgaz faturası;İade;Kırtasiye Öğrenci;Faiz',
  },
  lt: {
    heads: 'Data;Gavėjas;Paaiškinimai;Suma;Likutis',
    texts:
      'Atlyginimas;Pirkinys Šiauliai;Pervedimas Žydrūnas Kazlauskas;Būsto nuoma;Vaistinė Panevėžys;Kepykla Ąžuolas;Grynųjų išėmimas;Paslaugų mokestis;Elektros energija;Grąžinta suma;Knygynas;Įnašas',
  },
  lv: {
    heads: 'Datums;Saņēmējs;Maksājuma mērķis;Summa;Atlikums',
    texts:
      'Alga;Pirkums Rīga;Pārskaitījums Jānis Bērziņš;Īres maksa;Aptieka Liepāja;Maiznīca Kuldīga;Skaidras naudas izmaksa;Apkalpošana;Elektrība;Atmaksāts;Grāmatnīca;Iemaksa kontā',
  },
  et: {
    heads: 'Kuupäev;Saaja/Maksja;Selgitus;Summa;Jääk',
    texts:
      'Töötasu;Kaardimakse Pärnu;Ülekanne Jüri Tõnisson;Üür;Apteek Põlva;Pagariäri;Sularaha väljavõtt;Teenustasu;Elektriäri;Tagasimakse Võru;Raamatukauplus;Sissemakse kontole õppelaen',
  },
  ru: {
    heads: 'Дата операции;Описание;Сумма;Остаток',
    texts:
      'Оплата товаров;Зачисление зарплаты;Перевод Сергею К.;Супермаркет Пятёрочка;Аптека;Снятие наличных;Коммунальные услуги;Кафе Ромашка;Возврат покупки;Мобильная связь;Кешбэк;Яндекс Такси',
  },
  uk: {
    heads: 'Дата і час;Категорія;Опис операції;Сума;Залишок',
    texts:
      'Оплата товарів;Зарахування зарплати;Переказ Олексію Їжакевичу;Аптека Подорожник;Зняття готівки;Комунальні послуги;Кав’ярня;Повернення;Мобільний зв’язок;Інтернет;Продукти Київ;Відсотки за депозитом',
  },
  bg: {
    heads: 'Дата;Основание;Дебит;Кредит;Салдо',
    texts:
      'Получен превод;Плащане с карта;Теглене от банкомат;Заплата;Аптека Пловдив;Такса обслужване;Наем;Хлебарница Златен клас;Електроенергия;Възстановена сума;Книжарница;Лихва',
  },
  sr: {
    heads: 'Датум;Опис;Исплата;Уплата;Стање',
    texts:
      'Зарада за мај;Куповина картицом;Пренос Љубица Ђорђевић;Закуп;Апотека Чачак;Пекара Ниш;Подизање готовине;Накнада за вођење;Струја;Повраћај;Књижара;Камата',
  },
  el: {
    heads: 'Ημερομηνία;Αιτιολογία;Ποσό;Υπόλοιπο',
    texts:
      'Μισθός;Αγορά με κάρτα;Μεταφορά σε Ελένη Παπαδάκη;Ενοίκιο;Φαρμακείο Χαλκίδα;ΔΕΗ Λογαριασμός;Ανάληψη μετρητών;ΠΡΟΜΗΘΕΙΑ ΤΗΡΗΣΗΣ;Επιστροφή;Άρτος και Ύφασμα;Σούπερ μάρκετ;Τόκοι καταθέσεων',
  },
  he: {
    heads: 'תאריך;תיאור הפעולה;חובה;זכות;יתרה',
    texts:
      'משכורת;קניה בכרטיס;העברה לדוד כהן;שכר דירה;בית מרקחת;מכולת שכונתית;משיכה מכספומט;עמלת שורה;חברת החשמל;החזר כספי;חנות ספרים;ריבית',
  },
  ar: {
    heads: 'التاريخ;الوصف;المبلغ;الرصيد',
    texts:
      'راتب شهري;شراء من متجر;تحويل إلى محمد;إيجار;صيدلية;مخبز المدينة;سحب نقدي;رسوم الخدمة;فاتورة الكهرباء;استرداد;مكتبة;عمولة',
  },
  th: {
    heads: 'วันที่;รายการ;ถอนเงิน;ฝากเงิน;ยอดคงเหลือ',
    texts:
      'เงินเดือน;ซื้อสินค้า;โอนเงินไปยังสมชาย;ค่าเช่า;ร้านขายยา;ค่าไฟฟ้า;ถอนเงินสด;ค่าบริการรายเดือน;ร้านกาแฟ;คืนเงิน;ดอกเบี้ยรับ;เติมเงินมือถือ',
  },
  ko: {
    heads: '거래일시;적요;출금액;입금액;잔액',
    texts:
      '급여;체크카드 결제;홍길동 이체;월세;약국;빵집;현금인출;계좌관리 수수료;전기요금;환불;서점;스타카페 강남점;이자;교통카드 충전',
  },
  ja: {
    heads: 'お取引日;摘要;お支払金額;お預り金額;差引残高',
    texts:
      '給料;カード利用;振込 タナカ;家賃;薬局;パン屋;ATM出金;手数料;電気料金;ご返金;書店;利息;ｽｰﾊﾟｰ ﾏﾙﾔｽ;交通費チャージ',
  },
  zh: {
    heads: '交易日期;摘要;支出金额;收入金额;账户余额',
    texts: '工资;刷卡消费;转账给张伟;房租;药店;面包房;取款;账户服务费;电费;退款;书店;利息;超市购物;地铁充值',
  },
  tw: {
    heads: '交易日期;摘要;支出金額;存入金額;帳戶餘額',
    texts:
      '薪資轉帳;刷卡消費;匯款給陳小明;房租;藥局;麵包店;提款;帳戶手續費;電費;退款;書店;利息;超市購物;捷運加值',
  },
}
