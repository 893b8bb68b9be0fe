import type { en } from '../en'
import type { Words } from '../words'

/** 창의 틀. */
export const frame: Words<typeof en.frame> = {
  navigation: '주 메뉴',
  overview: '한눈에',
  groups: { money: '내 돈', ways: '나가는 길', data: '데이터' },
  plan: '출금 계획',
  transfers: '이체 추적',
  accounts: '계좌·지갑',
  checkIn: '잔액 확인',
  activity: '거래 내역',
  payouts: '정산',
  report: '리포트',
  routes: '출금 경로',
  rules: '수수료 규칙',
  year: '나의 1년 다시 보기',
  checks: '점검',
  import: '가져오기',
  settings: '설정',
  sampleTitle: '지금 보는 것은 가상 인물의 예시 내역이에요.',
  sampleText: '내 데이터는 따로 보관되고 바뀌지 않아요.',
  leaveSamples: '예시에서 나가기',
  dropHere: '여기에 놓으면 가져와요',
  ownTitle: '이것은 내 데이터예요',
  ownText:
    '샘플은 가상 인물의 것이라 내 데이터를 섞지 않아요. 내 장부를 열면 가져온 것으로 이어서 할 수 있어요.',
  ownOpen: '내 장부 열기',
  newerTitle: '더 새로운 잔돈에서 저장한 데이터예요',
  newerText: '아무것도 바꾸지 않았어요. 최신 버전을 설치하면 열 수 있어요(데이터 버전 {{version}}).',
  outdatedTitle: '더 새로운 잔돈이 데이터를 열었어요',
  outdatedText:
    '이 창은 이전 버전이라 데이터를 망가뜨리지 않도록 저장을 멈췄어요. 저장된 내용은 그대로 있고, 아직 가져오지 않은 파일은 다시 놓아야 해요. 창을 다시 열면 새 버전으로 이어집니다.',
  brokenTitle: '데이터를 열 수 없었어요',
  brokenText: '아무것도 바꾸지 않았어요. 다른 잔돈 창을 닫고 디스크 공간을 확인한 뒤 다시 시도해 주세요.',
  tryAgain: '다시 시도',
  crashTitle: '이 화면에서 문제가 생겼어요',
  crashText: '데이터는 안전해요. 다시 시도해 보고, 또 생기면 이 내용을 알려 주세요: {{detail}}',
  openingLongTitle: '데이터를 여는 데 오래 걸려요',
  openingLongText:
    '저장소가 한동안 응답하지 않아요. 바뀐 것은 없고, 응답하면 바로 열려요. 다른 잔돈 창을 닫거나 이 창을 다시 열면 나아질 수 있어요.',
  openAnew: '창 다시 열기',
  failedTitle: '이 창은 계속할 수 없어요',
  failedText: '아무것도 바꾸지 않았어요. 창을 다시 열어 보고, 또 생기면 이 내용을 알려 주세요: {{detail}}',
}
