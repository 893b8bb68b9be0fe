const sentences = [
  ['en', 'Jandon could not start. Your data is untouched. Open it again; if this stays, install it again.'],
  ['ko', '잔돈을 시작하지 못했어요. 데이터는 그대로예요. 다시 열어 보고, 계속되면 다시 설치해 주세요.'],
  ['ja', 'Jandonを起動できませんでした。データはそのままです。開き直しても続くときは、再インストールしてください。'],
] as const // prettier-ignore

/** Says so where the app's own scripts cannot be read. Its texts, its looks and the chosen language may be among them. */
export function couldNotStart(error: unknown): void {
  const detail = error instanceof Error ? error.message : String(error)
  Object.assign(document.body.style, { margin: '20vh auto', maxWidth: '44rem', font: '1rem/1.6 system-ui' })
  document.body.replaceChildren(
    ...sentences.map(([lang, text]) =>
      Object.assign(document.createElement('p'), { lang, textContent: text }),
    ),
    Object.assign(document.createElement('pre'), { textContent: detail }),
  )
}
