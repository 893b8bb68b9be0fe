/**
 * Labels by character set, as the WHATWG Encoding standard gathers them, with those that banks and OFX write besides
 * (`1252`, `ms949`), and the names of DOS code pages that IANA registered.
 */
const labels = {
  'utf-8': 'utf8 unicode-1-1-utf-8 65001',
  'utf-16le': 'utf-16 utf16 utf16le unicode ucs-2 iso-10646-ucs-2 unicodefffe',
  'utf-16be': 'utf16be',
  'euc-kr': 'euckr cp949 949 ms949 uhc ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean windows-949',
  shift_jis: 'sjis shift-jis x-sjis ms_kanji ms932 cp932 932 windows-31j',
  'euc-jp': 'eucjp x-euc-jp',
  'iso-2022-jp': 'iso2022jp csiso2022jp jis cp50220',
  gb18030: 'gbk x-gbk gb2312 gb_2312 gb_2312-80 euc-cn cp936 936 ms936 chinese',
  big5: 'big5-hkscs x-x-big5 cn-big5 cp950 950 ms950',
  'windows-1250': 'cp1250 1250 x-cp1250',
  'windows-1251': 'cp1251 1251 x-cp1251',
  'windows-1252':
    'cp1252 1252 x-cp1252 ascii us-ascii usascii ansi_x3.4-1968 latin1 l1 iso-8859-1 iso8859-1 iso88591 iso_8859-1 8859-1 cp819',
  'windows-1253': 'cp1253 1253 x-cp1253',
  'windows-1254': 'cp1254 1254 x-cp1254',
  'windows-1255': 'cp1255 1255 x-cp1255 iso-8859-8-i',
  'windows-1256': 'cp1256 1256 x-cp1256',
  'windows-1257': 'cp1257 1257 x-cp1257',
  'windows-1258': 'cp1258 1258 x-cp1258',
  'windows-874': 'cp874 874 dos-874 tis-620 iso-8859-11 iso8859-11',
  'iso-8859-2': 'iso8859-2 iso88592 iso_8859-2 8859-2 latin2 l2',
  'iso-8859-5': 'iso8859-5 iso88595 iso_8859-5 8859-5 cyrillic',
  'iso-8859-7': 'iso8859-7 iso88597 iso_8859-7 8859-7 greek',
  'iso-8859-9': 'iso8859-9 iso88599 iso_8859-9 8859-9 latin5 l5',
  'iso-8859-15': 'iso8859-15 iso885915 iso_8859-15 8859-15 latin9 latin-9 l9',
  'koi8-r': 'koi8 koi koi8_r',
  ibm437: 'cp437 437 dos-437',
  ibm850: 'cp850 850 dos-850',
  ibm852: 'cp852 852 dos-852',
  ibm866: 'cp866 866 dos-866',
  macintosh: 'mac x-mac-roman macroman',
} as const

/** Character sets by the names of the WHATWG Encoding standard, and of IANA for DOS code pages it leaves out. */
export type Encoding = keyof typeof labels

/** Every character set that can be read, in the order in which a person is offered them. */
export const encodings = Object.keys(labels) as readonly Encoding[]

const byLabel: ReadonlyMap<string, Encoding> = new Map(
  encodings.flatMap((encoding) =>
    [encoding, ...labels[encoding].split(' ')].map((label) => [label, encoding] as const),
  ),
)

/** The character set a label means, as the standard reads labels; null for one we do not read. */
export const encodingOf = (label: string): Encoding | null => byLabel.get(label.trim().toLowerCase()) ?? null
