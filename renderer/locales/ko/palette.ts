import type { en } from '../en'
import type { Words } from '../words'

/** 명령 팔레트와 단축키. */
export const palette: Words<typeof en.palette> = {
  title: '어디든 가기',
  search: '화면, 계좌, 또는 “50000 출금”',
  nothing: '그런 이름은 없어요.',
  groups: { amounts: '금액', screens: '화면', accounts: '계좌', actions: '동작' },
  amount: '{{amount}} 빼면 얼마가 들까?',
  light: '밝은 색',
  dark: '어두운 색',
  samples: '예시 보기',
  shortcuts: '단축키',
  keys: {
    palette: '어디든 가고 무엇이든 하기',
    screens: '메뉴 순서대로 화면',
    hide: '금액 숨기기와 보이기',
    undo: '마지막 변경 되돌리기',
    redo: '다시 하기',
    search: '거래 찾기',
    rows: '행 이동, Shift와 함께 여러 행 고르기',
    copy: '고른 행 복사',
    close: '열린 것 닫기',
    help: '이 안내',
  },
}
