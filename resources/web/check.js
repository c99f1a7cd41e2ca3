"use strict";

// A QR code opens /V/SERIAL#TOKEN. The part behind # stays on the phone until this script sends it in the body of
// a POST, so that it stands in no log and no history. Without this script the form asks for the surname instead.
(function () {
    const form = document.querySelector("form[data-check]");
    const token = location.hash.slice(1);
    if (!form || !/^[A-Za-z2-7]{40,}$/.test(token) || !location.pathname.toUpperCase().startsWith("/V/"))
        return;
    history.replaceState(null, "", location.pathname + location.search);
    document.querySelector("[data-checking]").hidden = false;
    form.elements.token.value = token.toUpperCase();
    form.submit();
})();
