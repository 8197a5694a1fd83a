import { describe, expect, test } from 'vitest';
import type { Message } from '../../../src/conversation';
import { type DealCue, notesOf } from '../../../src/engine/notes';
import { findOwnPhrases, stemsOf } from '../../../src/engine/own-phrases';

const message = (text: string, from: Message['from'] = 'us'): Message => ({ id: 'm', from, at: null, text });
const notes = (...messages: readonly Message[]) =>
  notesOf({ id: 't', us: [], client: { address: 'anna@firm.example' }, messages });
const cue = (text: string, from?: Message['from']) => notes(message(text, from)).notes.m?.cue;

describe('where a letter says that a deal stands', () => {
  test.each<[string, DealCue]>([
    ['Направляем коммерческое предложение, срок ответа до пятницы.', 'proposal'],
    ['Стоимость работ составит 400 000 рублей.', 'proposal'],
    ['Attached is our proposal for the landing page.', 'proposal'],
    ['Прилагаю договор, посмотрите, пожалуйста.', 'signing'],
    ['The contract is attached, please have a look.', 'signing'],
    ['Предоплату получили, приступаем к работе в понедельник.', 'in-work'],
    ['The agreement is signed and we started work today.', 'in-work'],
    ['Выставляем вам счёт за май.', 'paying'],
    ['The invoice is attached.', 'paying'],
    ['Проект завершён, спасибо за сотрудничество!', 'past'],
    ['It was a pleasure working with you.', 'past'],
  ])('%s', (text, expected) => {
    expect(cue(text)).toBe(expected);
  });

  test.each([
    'Что там по договору, есть вопросы?',
    'As the contract says, we have two weeks.',
    'Когда ждать счёт?',
    'Мы пока думаем над ценой.',
    'Договоримся на следующей неделе.',
    'We sign off on Friday.',
  ])('%s: says nothing', (text) => {
    expect(cue(text)).toBeUndefined();
  });

  test('a proposal of the client is none of ours', () => {
    expect(cue('Attached is our proposal for a partnership.', 'client')).toBeUndefined();
  });

  test('what is quoted was said before', () => {
    expect(cue('Спасибо, посмотрим.\n\n> Прилагаю договор.\n> Жду ответа.', 'client')).toBeUndefined();
  });
});

describe('what is noted of a letter', () => {
  test('its own words, without quotation and signature', () => {
    expect(notes(message('Thank you, Anna.\n\n> one two three four five\n> six')).notes.m?.words).toBe(3);
  });

  test('how the telephone begins in the signature of the client, and of nobody else', () => {
    const signed = 'See you on Monday.\n\n-- \nAnna K.\nFirm\n+49 (30) 123-45-67';
    expect(notes(message(signed, 'client')).phone).toBe('+493');
    expect(notes(message(signed)).phone).toBe('');
    expect(notes(message('Call +49 30 1234567 if it burns.', 'client')).phone).toBe('');
  });
});

describe('own phrases', () => {
  const find = (text: string, ...phrases: readonly string[]) =>
    findOwnPhrases(text, { 'tone.rude': phrases }).map(({ start, end }) => text.slice(start, end));

  test('are found whatever their case and form', () => {
    expect(find('Мы обсудим это на Совете Директоров.', 'совет директоров')).toEqual(['Совете Директоров']);
    expect(find('They are circling back again.', 'circle back')).toEqual(['circling back']);
  });

  test('only as whole words, in order and within one sentence', () => {
    expect(find('The board. Room is free.', 'board room')).toEqual([]);
    expect(find('A room for the board.', 'board room')).toEqual([]);
    expect(find('We are boarding.', 'boa')).toEqual([]);
  });

  test('not in what is quoted', () => {
    expect(find('Fine.\n\n> circle back', 'circle back')).toEqual([]);
  });

  test('the longer of two at one place is shown, and an empty one never', () => {
    expect(find('We circle back on that.', 'circle', 'circle back on', '', '!!')).toEqual(['circle back on']);
  });

  test('stems are one a word', () => {
    expect(stemsOf('Make it cheaper, please!')).toHaveLength(4);
    expect(stemsOf('Дешевле')).toEqual(stemsOf('дешевле'));
  });
});
