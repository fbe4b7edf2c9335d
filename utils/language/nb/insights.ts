/** What works here, the evidence line and the receipt of a number. The sentences themselves are made in utils/messages. */
export const insights = {
  title: 'Hva virker hos oss',
  receipt: 'Hva bygger dette på?',
  thisPost: 'dette innlegget',
  peersSay:
    'Dette innlegget hadde {own}. Det midterste av {count} innlegg vi sammenligner med, hadde {middle} ved samme alder.',
};
