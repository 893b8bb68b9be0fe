import type { Vocabulary } from './vocabulary'

/** Statements of Indonesia. */
export const id: Vocabulary = {
  language: 'id',
  heads: {
    date: 'tanggal|tgl|tanggal waktu|hari|tanggal dan waktu',
    time: 'waktu|jam|pukul|tanggal waktu',
    booking: 'pembukuan|posting|pencatatan|dibukukan|proses|selesai',
    value: 'valuta|efektif|tanggal valuta|tanggal efektif',
    operation: 'transaksi|trx|pembelian|mutasi|pembayaran|aktivitas|transaksi terakhir|belanja|pesanan',
    due: 'jatuh tempo|batas pembayaran',
    period: 'periode|bulan|dari tanggal|sampai tanggal|tanggal awal|tanggal akhir',
    amount: 'jumlah|nominal|nilai|besaran|jumlah rp|nominal rp|jumlah transaksi|rupiah',
    balance: 'saldo|sisa|saldo akhir|saldo rp|sisa saldo',
    in: 'kredit|masuk|pemasukan|setoran|penerimaan|uang masuk|dana masuk|diterima|pendapatan|kredit rp|mutasi kredit',
    out: 'debit|debet|keluar|pengeluaran|penarikan|uang keluar|dana keluar|dikirim|debit rp|mutasi debit|mutasi debet|terpakai',
    spent: 'jumlah belanja|jumlah pembelian|pengeluaran|nilai belanja|nilai pembelian',
    side: 'db cr|debit kredit|debet kredit|kredit debit|d k|dk|masuk keluar|jenis mutasi|pemasukan pengeluaran|tanda|cr db|arah transaksi',
    currency: 'mata uang|kurs mata uang|valas|matauang',
    fee: 'biaya|biaya admin|biaya administrasi|ongkos|komisi|biaya layanan|biaya transaksi',
    tax: 'pajak|ppn|pph|bea meterai|bea materai|materai',
    rate: 'kurs|nilai tukar|kurs konversi',
    price: 'harga|harga satuan|harga per unit|nab',
    quantity: 'jumlah unit|kuantitas|unit|lembar|banyaknya|qty|lot',
    total: 'total|jumlah total|total keseluruhan|subtotal',
    points: 'poin|point|koin',
    limit: 'limit|batas kredit|batas|tersedia|sisa limit|limit kredit',
    foreign:
      'asing|asal|mata uang asing|mata uang asal|valuta asing|nilai asal|mata uang transaksi|jumlah asal|mata uang lokal',
    before: 'sebelumnya|awal|lama|sebelum',
    instalment: 'cicilan|angsuran|tenor',
    net: 'bersih|jumlah bersih|neto',
    gross: 'kotor|bruto|jumlah kotor',
    account: 'rekening|no rekening|nomor rekening|rek|norek|akun|no rek|tabungan',
    card: 'kartu|nomor kartu|no kartu|kartu kredit',
    other:
      'lawan|rekening lawan|penerima|pengirim|rekening tujuan|pihak|lawan transaksi|rekening penerima|mitra',
    own: 'pemilik|pemegang|nasabah|nama nasabah|pemilik rekening|pemegang kartu|pelanggan|rekening sendiri|saya',
    name: 'nama|nama lengkap',
    bank: 'bank|kode bank|nama bank|bank tujuan',
    merchant: 'pedagang|toko|penjual|merchant|gerai|nama toko|nama merchant',
    from: 'dari|pengirim|sumber|sumber dana|rekening asal|pembayar',
    to: 'ke|kepada|penerima|tujuan|rekening tujuan',
    institution: 'lembaga|institusi|dompet|bank|sumber dana',
    text: 'keterangan|deskripsi|uraian|rincian|uraian transaksi|detail|detil|rincian transaksi|judul|perihal|penjelasan|remark|nama transaksi|keterangan transaksi',
    note: 'catatan|berita|komentar|memo|pesan|keterangan tambahan|berita transaksi|info tambahan',
    type: 'jenis|tipe|jenis transaksi|tipe transaksi|metode|metode pembayaran|cara bayar',
    category: 'kategori|subkategori|sub kategori|label|kelompok|anggaran',
    status: 'status|keadaan|status transaksi',
    reference:
      'referensi|no referensi|nomor referensi|no ref|noref|bukti|id transaksi|no transaksi|nomor transaksi|kode transaksi|no jurnal|kuitansi|no bukti|nomor pesanan|no arsip',
    number: 'nomor|no|nomer|urut|no urut',
    code: 'kode|sandi|kode cabang',
    cheque: 'cek|giro|nomor cek|no cek|bilyet',
    place: 'cabang|lokasi|kota|negara|alamat|kantor|tempat|wilayah|saluran|teller',
    purpose: 'tujuan transaksi|keperluan|tujuan pembayaran|alasan|berita',
  },
  sides: {
    in: 'cr|k|c|kredit|masuk|pemasukan|+|uang masuk|dana masuk|diterima|credit',
    out: 'db|d|debit|debet|keluar|pengeluaran|-|uang keluar|dana keluar|dikirim',
  },
  states: {
    posted: 'berhasil|selesai|sukses|dibukukan|lunas|terkirim|disetujui|diterima|terbayar|tuntas',
    pending:
      'diproses|tertunda|menunggu|dalam proses|sedang diproses|belum dibukukan|terjadwal|menunggu pembayaran|menunggu konfirmasi|ditahan|pending|sedang berlangsung',
    cancelled:
      'dibatalkan|batal|gagal|ditolak|kedaluwarsa|kadaluarsa|dikembalikan|pembatalan|tidak berhasil|diblokir',
  },
  rows: {
    opening:
      'saldo awal|saldo sebelumnya|saldo bulan lalu|saldo lalu|saldo awal periode|tagihan bulan lalu|tagihan sebelumnya',
    closing:
      'saldo akhir|saldo saat ini|saldo terakhir|saldo per|saldo akhir periode|saldo penutup|tagihan baru',
    turnover:
      'mutasi cr|mutasi db|mutasi kredit|mutasi debet|mutasi debit|total kredit|total debit|total debet|total mutasi|total pemasukan|total pengeluaran|jumlah kredit|jumlah debit|total transaksi',
    total: 'total|jumlah|subtotal|jumlah total|total keseluruhan',
    pending:
      'transaksi tertunda|transaksi belum dibukukan|transaksi dalam proses|menunggu|pend|belum diposting|transaksi menunggu',
  },
  kinds: {
    fee: 'biaya|biaya admin|biaya adm|biaya administrasi|biaya administrasi rekening|biaya transfer|biaya layanan|biaya bulanan|iuran tahunan|biaya txn|biaya transaksi|admin fee|denda keterlambatan|bea meterai|biaya materai|biaya kartu|provisi',
    refund:
      'pengembalian dana|pengembalian|refund|pembatalan|koreksi|retur|reversal|dana dikembalikan|pembatalan transaksi|uang kembali',
    income:
      'gaji|gaji bulanan|upah|pensiun|dividen|tunjangan|honor|honorarium|thr|payroll|beasiswa|pembayaran gaji|royalti|kupon obligasi|bonus gaji|penghasilan',
    interest:
      'bunga|bunga tabungan|jasa giro|bagi hasil|bunga deposito|pajak bunga|bunga rekening|bunga harian|kr bunga',
    own: 'tabungan sendiri|rekening sendiri|ke tabungan|dari tabungan|pindah dana|pemindahan antar rekening sendiri|antar rekening sendiri|pindah buku sendiri|ke rekening sendiri|deposito berjangka|penempatan deposito|pencairan deposito|ke kantong|dari kantong|tabungan saya|celengan',
    transfer:
      'transfer|trf|trsf|kiriman uang|pemindahbukuan|pindah buku|bi fast|transfer masuk|transfer keluar|terima uang|kirim uang|trsf e banking|skn|llg|transfer antar bank|transfer dana|uang diterima|uang dikirim|kiriman',
    cash: 'tarik tunai|tarikan tunai|tarikan atm|penarikan tunai|setor tunai|setoran tunai|tunai|penarikan atm|tarikan|penarikan|setoran|tarik tunai atm|ambil uang',
    'card-bill':
      'pembayaran kartu kredit|bayar kartu kredit|pembayaran diterima terima kasih|pembayaran terima kasih|tagihan kartu kredit|pelunasan kartu kredit|pembayaran tagihan kartu|terima kasih atas pembayaran',
    'top-up':
      'isi saldo|top up|topup|isi ulang|pengisian saldo|tambah saldo|isi dompet|isi ulang saldo|pengisian',
    reward: 'cashback|poin|hadiah poin|bonus|reward|koin|penukaran poin|komisi referral|poin loyalitas',
    conversion:
      'konversi|tukar mata uang|penukaran valas|konversi mata uang|pembelian valas|penjualan valas|jual valas|beli valas|tukar valas',
    expiry: 'kedaluwarsa|kadaluarsa|hangus|poin hangus|kadaluwarsa|poin kedaluwarsa',
    securities:
      'pembelian saham|penjualan saham|beli saham|jual saham|reksa dana|reksadana|obligasi|pembelian reksa dana|penjualan reksa dana|saham|beli emas|jual emas|beli kripto|jual kripto|investasi|efek|surat berharga',
    purchase:
      'pembelian|belanja|pembayaran|kartu debit|transaksi debit|autodebet|auto debet|debit otomatis|pembayaran qris|qris|bayar|pembayaran tagihan|belanja online|pembelian kartu|tagihan listrik|pembayaran listrik|bayar tagihan|pembayaran qr|transaksi qr|pembayaran merchant',
  },
  months: [
    'januari|jan',
    'februari|pebruari|feb|peb',
    'maret|mar',
    'april|apr',
    'mei',
    'juni|jun',
    'juli|jul',
    'agustus|agu|agt|ags|agust',
    'september|sep|sept',
    'oktober|okt',
    'november|nopember|nov|nop',
    'desember|des',
  ],
  currencies: [
    'IDR=rupiah|rupiah indonesia',
    'USD=dolar amerika|dolar as|dollar amerika',
    'SGD=dolar singapura|dollar singapura',
    'MYR=ringgit|ringgit malaysia',
    'EUR=euro',
    'AUD=dolar australia',
    'JPY=yen|yen jepang',
    'CNY=yuan|yuan cina|yuan china',
    'SAR=riyal arab saudi|riyal saudi',
    'GBP=pound sterling|poundsterling',
    'THB=baht|baht thailand',
    'KRW=won korea',
  ],
}
