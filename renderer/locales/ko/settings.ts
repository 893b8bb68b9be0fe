import type { en } from '../en'
import type { Words } from '../words'

/** 설정: 내 데이터는 안전하고 나만 보나? */
export const settings: Words<typeof en.settings> = {
  title: '설정',
  lead: '데이터는 이 컴퓨터에만 있어요. 잔돈이 스스로 네트워크에 접속하는 일은 없어요.',
  look: '보이는 방식',
  language: '언어',
  languages: { en: 'English', ko: '한국어', ja: '日本語' },
  theme: '색',
  themes: { system: '시스템 설정', light: '밝게', dark: '어둡게' },
  contrast: '대비',
  contrasts: { system: '시스템 설정대로', high: '높게' },
  textSize: '글자 크기',
  density: '행 간격',
  densities: { comfortable: '넉넉하게', compact: '촘촘하게' },
  amounts: '금액',
  amountsShown: '보이기',
  amountsHidden: '숨기기',
  shortcut: '어디서든 H 키로 금액을 숨기거나 보일 수 있어요.',
  money: '돈을 세는 방식',
  idleDays: '며칠 지나면 노는 돈으로 볼까요',
  idleDaysBad: '1에서 365 사이의 날수를 적어 주세요.',
  currency: '비교 통화',
  rates: '환율',
  ratesNote: '직접 적은 환율과 날짜예요. 없으면 통화를 서로 더하지 않고, 환전하는 계획도 세우지 않아요.',
  rate: '1 {{from}} = ? {{to}}',
  rateOn: '{{day}} 입력',
  rateTake: '{{day}}에 직접 환전한 {{rate}} 쓰기',
  rateBad: '1380.5 같은 환율을 적어 주세요.',
  about: '잔돈 {{version}} · {{shell}}',
  shells: { desktop: '데스크톱 앱', browser: '브라우저' },
}
