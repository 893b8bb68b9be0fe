/** The name mark: one large coin, and the small one that was left over. */
export function Mark() {
  return (
    <svg width="26" height="22" viewBox="0 0 26 22" aria-hidden>
      <circle cx="18.5" cy="11" r="6.5" fill="var(--series-3)" />
      <circle cx="10.5" cy="11" r="9.5" fill="var(--accent)" stroke="var(--paper)" strokeWidth="1.5" />
    </svg>
  )
}
