(function () {
  'use strict';
  var root = document.documentElement;
  var all = function (selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); };
  var cards = all('.event');
  var told = document.getElementById('told');
  var current = null;

  function unlight() {
    all('.lit').forEach(function (e) { e.classList.remove('lit'); });
  }

  /* a field lights up the words that it was read from */
  function light(value) {
    unlight();
    var from = +value.dataset.from, to = +value.dataset.to;
    all('.t', value.closest('article')).forEach(function (piece) {
      if (+piece.dataset.s >= from && +piece.dataset.t <= to) { piece.classList.add('lit'); }
    });
  }

  /* an event and its mentions light up together */
  function here(id) {
    all('.here').forEach(function (e) { e.classList.remove('here'); });
    if (id) { all('[data-e="' + id + '"]').forEach(function (e) { e.classList.add('here'); }); }
  }

  function shown(card) { return getComputedStyle(card).display !== 'none'; }

  function go(card) {
    current = card;
    here(card.id);
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: 'nearest' });
    var mention = document.querySelector('.m[data-e="' + card.id + '"]');
    if (mention) { mention.scrollIntoView({ block: 'center' }); }
    told.textContent = card.querySelector('h3').innerText;
  }

  function step(by) {
    var open = cards.filter(shown);
    if (!open.length) { return; }
    var at = open.indexOf(current);
    go(open[at < 0 ? (by > 0 ? 0 : open.length - 1) : (at + by + open.length) % open.length]);
  }

  document.getElementById('next').addEventListener('click', function () { step(1); });
  document.getElementById('previous').addEventListener('click', function () { step(-1); });
  document.addEventListener('keydown', function (e) {
    if (e.ctrlKey || e.metaKey || e.altKey) { return; }
    if (e.key === 'n') { step(1); }
    if (e.key === 'p') { step(-1); }
    if (e.key === 'Escape') { current = null; here(null); unlight(); }
  });

  document.getElementById('legend').addEventListener('change', function (e) {
    document.body.classList.toggle('no-' + e.target.value, !e.target.checked);
  });

  document.getElementById('language').addEventListener('click', function (e) {
    var arabic = root.dataset.ui === 'en';
    root.dataset.ui = arabic ? 'ar' : 'en';
    root.lang = root.dataset.ui;
    root.dir = arabic ? 'rtl' : 'ltr';
    e.target.textContent = arabic ? 'English' : 'العربية';
    e.target.lang = arabic ? 'en' : 'ar';
  });

  all('.v').forEach(function (value) {
    ['mouseenter', 'focus'].forEach(function (when) { value.addEventListener(when, function () { light(value); }); });
    ['mouseleave', 'blur'].forEach(function (when) { value.addEventListener(when, unlight); });
  });
  cards.forEach(function (card) {
    card.addEventListener('mouseenter', function () { here(card.id); });
    card.addEventListener('mouseleave', function () { here(current && current.id); });
    card.addEventListener('focus', function () { current = card; here(card.id); });
  });
  all('.m').forEach(function (mention) {
    mention.addEventListener('mouseover', function (e) { e.stopPropagation(); here(mention.dataset.e); });
    mention.addEventListener('mouseout', function () { here(current && current.id); });
    mention.addEventListener('click', function (e) { e.stopPropagation(); go(document.getElementById(mention.dataset.e)); });
  });
  all('a.no').forEach(function (number) {
    number.addEventListener('click', function (e) { e.preventDefault(); go(document.getElementById(number.dataset.e)); });
  });
})();
