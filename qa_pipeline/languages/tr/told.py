"""Turkish: somebody else's words, told again. What I said myself ("demin dedim ya") is none of them."""

from qa_pipeline.languages import Act
from qa_pipeline.languages.tr.phrases import exact

SAID = (
    "(dedi|demiş|demişti|der|dermiş|derse|diyor|diyo|diyordu|diyormuş|diyen|diyecek|dediler|demişler|diyorlar|diyolar|derler|diyorlardı|"
    "dediydi|dediniz|demişsiniz|demiştiniz|diyorsunuz|diyosunuz|diyordunuz|denmiş|denildi|denilmiş|deniyor|denmez)"
)
"""He says, they said, you said: of anybody but me."""
TOLD = (
    "(söyledi|söylemiş|söylüyor|söylediler|söylemişler|söylediniz|söylemişsiniz|anlattı|anlatmış|anlattılar|yazdı|yazmış|yazıyor|yazıyo|"
    "yazdılar|yazmışlar|yazmışsınız|yazmıştınız|yazılmış|sordu|sormuş|soruyor|sordular|sormuşlar|sordunuz|bağırdı|bağırmış|bağırıyor|"
    "bağırdılar|bağırdınız|bağırıyormuş|seslendi|seslenmiş|seslendiler|çıkıştı|çıkışmış|çıkışıyor|azarladı|azarlamış|tersledi|terslemiş|"
    "söylendi|söylenmiş|söyleniyor|tutturdu|tutturmuş|çağırdı|çağırmış|çağırıyor|direttı|diretti|diretmiş|uyardı|uyarmış|cevap verdi|"
    "cevap vermiş|cevap verdiler|yanıt verdi|haber vermiş|haber verdi|haber göndermiş|haber yollamış|mesaj atmış|mesaj attı|mesaj yazmış|"
    "not bırakmış|not düşmüş|hitap etti|hitap etmiş|hitap ediyor|hitap edildi|ısrar etti|ısrar etmiş|laf etti|laf etmiş|küfretti|"
    "küfretmiş|kestirip attı|kestirip atmış|konuştu|konuşmuş|geçiştirdi|geçiştirmiş|geçiştirdiler|savmış|savdı|şikayet etti|"
    "şikayet etmiş|yorum yapmış|yorum yazmış|payladı|paylamış|kovdu|kovmuş|reddetti|reddetmiş)"
)

ACTS = {
    "reporting": Act(
        says=exact(f"""
            {SAID} ki
            (söyledi|söylemiş|yazmış|yazıyor|anlattı|anlatmış|bağırdı|bağırmış|mesaj atmış|sormuş|sordu) ki
            (bana|bize|size|ona|onlara|adama|kadına|müşteriye|hanıma|beye|kızıma|oğluma|annenize|babanıza|eşinize) {SAID}
            (şöyle|aynen şöyle|aynen|kelimesi kelimesine|açık açık|dönüp|kalkıp|tutup) {SAID}
            (şöyle|aynen şöyle|aynen) (yazmış|yazıyor|yazılmış|söyledi|söylemiş)
            (mesajında|notunda|yorumunda|mailinde|dilekçesinde) .. (yazmış|yazıyor|diyor|demiş)
            (kampanyanın|kampanyamızın|tarifenin|tarifemizin|paketin|uygulamanın|programın|çekilişin|projenin|reklamın|şarkının) \
            (adı|ismi|sloganı)
            (neymiş|güya|sözde) (efendim|ben|biz|siz|sen)?
            {SAID} (bana|bize|size)
            (ona|onlara|arkadaşa|arkadaşlara|depocuya|depoya|şoföre|kuryeye|ustaya|müdüre|müdürüme|çocuğa|çocuklara|elemana|patrona|adama|\
            kadına|kıza|oğlana|eşime|ekibe) (dedim|söyledim|dedik|söyledik|yazdım) ki
        """),
        unless=exact("""
            (ne|nasıl|kim|kaç|hangi*|öyle mi) (dediniz|demiştiniz|diyorsunuz|diyordunuz)
        """),
    ),
    "reported": Act(
        says=exact(f"""
            {SAID}
            (dediği|dediğini|dediğine|dediğinde|dediğinden|dediklerini|dedikleri|demesi|demesini|demesine|demesinden|demeleri|demelerine|\
            dediğiniz|dediğinizi|diyerek|diyince|deyince|deyip|diyip|derken|dediyse|demişse)
            diye (mi|de|da|bana|bize|size|ona|bir|bi|üstüne|tekrar|hep|yine|yüzüne|yüzüme|arkasından|açık açık|kağıda|kapıya|telefonda|\
            herkesin içinde)? {TOLD}
            diye (seslenen|bağıran|çıkışan|azarlayan|yazan|soran|arayan|konuşan|hitap eden|seslenmesi|bağırması|çıkışması|yazması|\
            seslendiği|bağırdığı|çıkıştığı|yazdığı|sorduğu|seslenmiş|konuşması|hitap etmesi|bir (not|mesaj|yorum|mail|şikayet|yazı|tabela))
            (şeklinde|biçiminde) .. {TOLD}
            (şeklinde|biçiminde) (konuşmuş|konuştu|konuşması|hitap*|cevap*|bir cevap|bir yorum|yazı*|not)
            (adlı|isimli|başlıklı|sloganlı|yazılı)
            (sözü|lafı|sözünü|lafını|sözleri|cümlesi|ifadesi|ifadesini) .. (söyle*|kullan*|sarf*|etti|etmiş|için|geç*|duy*)
        """),
        unless=exact("""
            (ne|nasıl|kim|kaç|hangi*) (dedi|dediniz|demiştiniz|diyorsunuz|demiş|diyor)
            derken (neyi|neden|şaka)
        """),
    ),
}
