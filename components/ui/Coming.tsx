/** Stands where something may come that is not known yet; what is below waits for it (tokens.css), and nothing moves under her hand. */
export function Coming() {
  return <span hidden className="ms-coming" />;
}
